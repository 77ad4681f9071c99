using System.Collections;
using System.Xml.Linq;
using Vireo.Model.Tests.Schemas;

namespace Vireo.Model.Tests.Properties;

/// <summary>Every property of every view that is a view or a list.</summary>
public sealed class SubViewTests
{
    private static readonly XName Mark = "mark";

    public static TheoryData<Type> Views => [.. DeclaredViews.Concrete];

    [Theory]
    [MemberData(nameof(Views))]
    public void AViewThatIsAssigned_IsThereAsItsCase_AndCanBeTakenAway(Type type)
    {
        foreach (DeclaredPart part in DeclaredViews.PartsOf(type).Where(part => part.View is not null && part.Property.CanWrite))
        {
            foreach (XmlView value in ViewFactory.Samples(part.View!)) // such a part is a view
            {
                XmlView view = ViewFactory.New(type);
                value.Element?.SetAttributeValue(Mark, "1");
                part.Property.SetValue(view, value);

                XmlView again = ViewFactory.Of(type, XmlText.Read(view.ToXml()));
                var read = (XmlView?)part.Property.GetValue(again);
                Assert.Equal(value.GetType(), read?.GetType());
                Assert.Equal("1", read?.Element?.Attribute(Mark)?.Value);
                Assert.Same(view.Element, value.Element?.AncestorsAndSelf().Last());

                part.Property.SetValue(view, null);
                Assert.True(part.Property.GetValue(view) is null or XmlView { Exists: false } || part.Steps.Length == 0);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void AList_HoldsWhatIsAdded_InOrder_AndGivesItUp(Type type)
    {
        foreach (DeclaredPart part in DeclaredViews.PartsOf(type).Where(part => part.IsMany))
        {
            XmlView view = ViewFactory.New(type);
            string before = Prefixes.Without(view.ToXml());
            var list = (IEnumerable)part.Property.GetValue(view)!; // a list is never null
            if (list is XmlTextList texts)
            {
                texts.AddRange("one", "two", "three");
                texts.RemoveAt(1);
                Assert.Equal(["one", "three"], (XmlTextList)part.Property.GetValue(ViewFactory.Of(type, XmlText.Read(view.ToXml())))!); // as above
                texts.Clear();
            }
            else
            {
                dynamic views = list;
                foreach (XmlView item in ViewFactory.Samples(part.View!)) // such a part is a list of views
                {
                    views.Add((dynamic)item);
                    Assert.Same(item.Element, views[views.Count - 1].Element);
                    Assert.Equal(item.GetType(), (Type)views[views.Count - 1].GetType());
                }

                views.Clear();
            }

            Assert.Equal(before, Prefixes.Without(view.ToXml()));
        }
    }
}
