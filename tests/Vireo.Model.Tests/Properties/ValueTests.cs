using System.Xml.Linq;
using Vireo.Model.Tests.Schemas;

namespace Vireo.Model.Tests.Properties;

/// <summary>
/// Every property of every view that is a value: what is set is read back, also from the text of the document; null takes it away; and what the view does
/// not know of the element is still there afterwards.
/// </summary>
public sealed class ValueTests
{
    private static readonly XName UnknownAttribute = XName.Get("mark", "urn:example:unknown");
    private static readonly XName UnknownElement = XName.Get("thing", "urn:example:unknown");

    public static TheoryData<Type> Views => [.. DeclaredViews.Concrete];

    [Theory]
    [MemberData(nameof(Views))]
    public void WhatIsSet_IsReadBack_AndWhatIsUnknownStays(Type type)
    {
        foreach (DeclaredPart part in DeclaredViews.PartsOf(type).Where(part => part.View is null && part.Property.CanWrite))
        {
            foreach (object value in SampleValues.For(part))
            {
                XmlView view = WithUnknownContent(type);
                part.Property.SetValue(view, value);

                AssertSame(part, value, part.Property.GetValue(view));
                XmlView again = ViewFactory.Of(type, XmlText.Read(view.ToXml()));
                AssertSame(part, value, part.Property.GetValue(again));
                AssertUnknownContent(again);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Null_TakesAwayWhatWasSet_AndLeavesNoTrace(Type type)
    {
        foreach (DeclaredPart part in DeclaredViews.PartsOf(type).Where(part => part.View is null && part.Property.CanWrite && IsRemovable(part)))
        {
            XmlView view = WithUnknownContent(type);
            if (part.Property.GetValue(view) is not (null or false))
            {
                continue; // such as hostdev/@mode, which the case itself says
            }

            string before = Prefixes.Without(view.ToXml());
            part.Property.SetValue(view, SampleValues.For(part).First());
            part.Property.SetValue(view, part.Property.PropertyType == typeof(bool) ? false : null);

            Assert.Equal(before, Prefixes.Without(view.ToXml()));
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void ReadingAnEmptyElement_GivesNothing_AndChangesNothing(Type type)
    {
        XmlView view = ViewFactory.New(type);
        string before = view.ToXml();
        foreach (DeclaredPart part in DeclaredViews.PartsOf(type))
        {
            object? value = part.Property.GetValue(view);
            Assert.True(value is not System.Collections.IEnumerable list || value is string || !list.Cast<object>().Any(), $"{type}.{part.Property.Name} is not empty");
        }

        Assert.Equal(before, view.ToXml());
    }

    private static bool IsRemovable(DeclaredPart part) =>
        part.Declaration is not (XmlAttributeAttribute { Default: not null } or XmlTextAttribute { Default: not null })
        && part is not { Declaration: XmlTextAttribute or XmlSizeAttribute, Steps.Length: 0, IsText: true };

    private static XmlView WithUnknownContent(Type type)
    {
        XmlView view = ViewFactory.New(type);
        view.Create();
        XElement element = view.Element!; // it has just been made
        element.SetAttributeValue(UnknownAttribute, "1");
        element.Add(new XComment("a word"), new XElement(UnknownElement, new XAttribute("a", "b"), "text"));
        return view;
    }

    private static void AssertUnknownContent(XmlView view)
    {
        XElement element = view.Element!; // it was read
        Assert.Equal("1", element.Attribute(UnknownAttribute)?.Value);
        Assert.Contains(element.Nodes().OfType<XComment>(), comment => comment.Value == "a word");
        Assert.Equal("text", element.Element(UnknownElement)?.Value);
    }

    private static void AssertSame(DeclaredPart part, object expected, object? actual)
    {
        bool isSame = expected is XElement tree ? actual is XElement found && found.Value == tree.Value : Equals(expected, actual);
        Assert.True(isSame, $"{part.Property.DeclaringType}.{part.Property.Name} was set to '{expected}' and says '{actual}'");
    }
}
