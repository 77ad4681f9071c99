using System.Xml.Linq;
using Vireo.Errors;

namespace Vireo.Host.Shapes;

/// <summary>
/// What a driver keeps of an element: its attributes and children in the order in which libvirt writes them. Reading through a
/// shape checks an element and gives its normal form; what the shape does not name is dropped, as libvirt drops it.
/// </summary>
/// <param name="name">The element's name.</param>
public sealed class Shape(string name)
{
    private readonly List<Action<XElement, XElement>> _steps = [];
    private bool _dropsEmpty;

    /// <summary>The element's name.</summary>
    public string Name { get; } = name;

    /// <summary>It may have an attribute.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="value">What it may say.</param>
    /// <param name="fallback">What is written where it is absent; null: nothing.</param>
    /// <returns>This shape.</returns>
    public Shape With(string attribute, XmlValue value, string? fallback = null) =>
        Add(new AttributeShape(attribute, value) { Fallback = fallback });

    /// <summary>It has an attribute that libvirt asks for in its common words.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="value">What it may say.</param>
    /// <returns>This shape.</returns>
    public Shape Must(string attribute, XmlValue value) => Add(new AttributeShape(attribute, value) { Required = true });

    /// <summary>It may have an attribute that takes more than the attribute itself to tell.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="read">Gets the element as it came, and gives what is written; null: nothing.</param>
    /// <returns>This shape.</returns>
    public Shape Reads(string attribute, Func<XElement, string?> read) => Then((input, output) =>
    {
        if (read(input) is { } written)
        {
            output.Add(new XAttribute(attribute, written));
        }
    });

    /// <summary>It is written open, with nothing in it, where it has no children.</summary>
    /// <returns>This shape.</returns>
    public Shape StaysOpen() => Then((_, output) =>
    {
        if (output.IsEmpty)
        {
            output.Add(string.Empty);
        }
    });

    /// <summary>It may have text attributes.</summary>
    /// <param name="attributes">The attributes' names.</param>
    /// <returns>This shape.</returns>
    public Shape WithTexts(params string[] attributes)
    {
        foreach (string attribute in attributes)
        {
            With(attribute, Values.Text);
        }

        return this;
    }

    /// <summary>It may have a child; of several the first counts.</summary>
    /// <param name="child">The child.</param>
    /// <returns>This shape.</returns>
    public Shape Has(Shape child) => Add(new ChildShape(child, Many: false));

    /// <summary>It may have children of a name.</summary>
    /// <param name="child">The child.</param>
    /// <returns>This shape.</returns>
    public Shape HasMany(Shape child) => Add(new ChildShape(child, Many: true));

    /// <summary>It may have children that are there or not, and say nothing else.</summary>
    /// <param name="flags">The children's names.</param>
    /// <returns>This shape.</returns>
    public Shape HasFlags(params string[] flags)
    {
        foreach (string flag in flags)
        {
            Has(new Shape(flag));
        }

        return this;
    }

    /// <summary>It may have children with one text each.</summary>
    /// <param name="value">What the texts may say.</param>
    /// <param name="children">The children's names.</param>
    /// <returns>This shape.</returns>
    public Shape HasTexts(XmlValue value, params string[] children)
    {
        foreach (string child in children)
        {
            Has(new Shape(child).Text(value).DropEmpty());
        }

        return this;
    }

    /// <summary>It holds a text.</summary>
    /// <param name="value">What the text may say.</param>
    /// <returns>This shape.</returns>
    public Shape Text(XmlValue value) => Then((input, output) =>
    {
        if (value.Read(input.Value, new XmlPlace(Name, null)) is { Length: > 0 } text)
        {
            output.Add(text);
        }
    });

    /// <summary>Its children are written in an order of their own, whatever the order in which they are read: errors come in the
    /// order of reading. Children of one name keep theirs.</summary>
    /// <param name="children">The children's names in the order of writing.</param>
    /// <returns>This shape.</returns>
    public Shape WrittenAs(params string[] children) => Then((_, output) =>
    {
        XElement[] sorted = [.. output.Elements().OrderBy(child => Array.IndexOf(children, child.Name.LocalName))];
        output.RemoveNodes();
        output.Add(sorted);
    });

    /// <summary>It is not written where nothing is left in it.</summary>
    /// <returns>This shape.</returns>
    public Shape DropEmpty()
    {
        _dropsEmpty = true;
        return this;
    }

    /// <summary>A step that attributes and children alone cannot tell, taken where it stands among them.</summary>
    /// <param name="step">Gets the element as it came and the normal form so far, which it may change.</param>
    /// <returns>This shape.</returns>
    public Shape Then(Action<XElement, XElement> step)
    {
        _steps.Add(step);
        return this;
    }

    /// <summary>Brings an element to its normal form.</summary>
    /// <param name="input">The element as it came.</param>
    /// <returns>The normal form; null: nothing is left of it.</returns>
    /// <exception cref="VirtException">Something in it is wrong.</exception>
    public XElement? Read(XElement input)
    {
        var output = new XElement(Name);
        foreach (Action<XElement, XElement> step in _steps)
        {
            step(input, output);
        }

        return _dropsEmpty && !output.HasAttributes && output.IsEmpty ? null : output;
    }

    private Shape Add(AttributeShape attribute) => Then(attribute.Read);

    private Shape Add(ChildShape child) => Then(child.Read);
}
