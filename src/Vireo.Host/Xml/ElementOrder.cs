using System.Xml.Linq;

namespace Vireo.Host.Xml;

/// <summary>The order in which an element's children are written, for changes that keep it.</summary>
/// <param name="names">The children's names, first to last; others stand behind them.</param>
public sealed class ElementOrder(params string[] names)
{
    /// <summary>Puts a child behind the last of its kind or of those before it.</summary>
    /// <param name="parent">The element.</param>
    /// <param name="child">The child.</param>
    public void Insert(XElement parent, XElement child)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(child);
        int place = PlaceOf(child);
        if (parent.Elements().LastOrDefault(other => PlaceOf(other) <= place) is { } before)
        {
            before.AddAfterSelf(child);
        }
        else
        {
            parent.AddFirst(child);
        }
    }

    /// <summary>The child of a name, put in its place if it is not there yet.</summary>
    /// <param name="parent">The element.</param>
    /// <param name="name">The child's name.</param>
    /// <returns>The child.</returns>
    public XElement Require(XElement parent, string name)
    {
        ArgumentNullException.ThrowIfNull(parent);
        if (parent.Element(name) is { } present)
        {
            return present;
        }

        var added = new XElement(name);
        Insert(parent, added);
        return added;
    }

    /// <summary>Gives the child of a name its text.</summary>
    /// <param name="parent">The element.</param>
    /// <param name="name">The child's name.</param>
    /// <param name="text">The text; null: the child goes.</param>
    public void Set(XElement parent, string name, object? text)
    {
        ArgumentNullException.ThrowIfNull(parent);
        if (text is null)
        {
            parent.Elements(name).Remove();
        }
        else
        {
            Require(parent, name).SetValue(text);
        }
    }

    /// <summary>Puts children in their order; those of one name keep theirs.</summary>
    /// <param name="parent">The element.</param>
    public void Sort(XElement parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        XElement[] sorted = [.. parent.Elements().OrderBy(PlaceOf)];
        parent.RemoveNodes();
        parent.Add(sorted);
    }

    private int PlaceOf(XElement element) => Array.IndexOf(names, element.Name.LocalName) is >= 0 and var place ? place : names.Length;
}
