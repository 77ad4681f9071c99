using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>
/// A typed look at one element of a document. It holds nothing but the tree: what is set is in the tree at once, and what the view does not know stays there
/// as it was. A view is as little safe for use by several threads at once as the tree is.
/// </summary>
public abstract class XmlView
{
    private XmlPlace _place;

    /// <summary>Looks at a place.</summary>
    /// <param name="place">Where the element is.</param>
    protected XmlView(XmlPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        _place = place;
    }

    /// <summary>The element in the tree; null: there is none, until a property is set.</summary>
    public XElement? Element => _place.Find();

    /// <summary>Whether the element is there.</summary>
    public bool Exists => Element is not null;

    /// <summary>In which order the elements below stand.</summary>
    protected abstract XmlLayout Layout { get; }

    internal XmlLayout ElementLayout => Layout;

    /// <summary>Takes the element out of its document. The view, and what it looks at, can be put into another.</summary>
    public void Remove()
    {
        if (Element is { } element)
        {
            XmlInsertion.Remove(element);
            _place = XmlPlace.Of(element);
        }
    }

    /// <summary>Makes the element if it isn't there: for one that says something by being there.</summary>
    public void Create() => RequireElement();

    /// <summary>
    /// Writes the element as XML, as libvirt does: of a document that was read every character is as it was but what was changed; of one that was built
    /// each element has a line.
    /// </summary>
    public string ToXml() => Element is { } element ? XmlText.Write(element) : "";

    /// <inheritdoc cref="ToXml" />
    public sealed override string ToString() => ToXml();

    internal XElement RequireElement() => _place.Require();

    /// <summary>The place that a way leads to from here.</summary>
    /// <param name="path">The way.</param>
    protected XmlPlace PlaceAt(XmlPath path) => new(this, path);

    /// <summary>The element that a way leads to; null: there is none.</summary>
    /// <param name="path">The way.</param>
    protected XElement? FindElement(XmlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return XmlTree.Find(Element, path.Steps);
    }

    /// <summary>Puts an element where a way ends, in place of the one that is there; null: removes it.</summary>
    /// <param name="path">The way.</param>
    /// <param name="element">The element; one that is part of a tree is copied.</param>
    protected void SetElement(XmlPath path, XElement? element)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (element is null)
        {
            RemoveElement(path);
        }
        else
        {
            Put(path, element.Parent is null && element.Document is null ? element : new XElement(element));
        }
    }

    /// <summary>The attribute's value or the element's text at the end of a way; null: there is none.</summary>
    /// <param name="path">The way.</param>
    protected string? GetText(XmlPath path)
    {
        XElement? element = FindElement(path);
        return path.Attribute is { } name ? element?.Attribute(name)?.Value : element is null ? null : XmlTree.TextOf(element) ?? (path.Steps.Length > 0 ? "" : null);
    }

    /// <summary>Sets an attribute's value or an element's text; null: removes it, and the elements of the way that hold nothing then.</summary>
    /// <param name="path">The way.</param>
    /// <param name="text">The value or text.</param>
    /// <exception cref="ArgumentException">It holds a character that XML cannot.</exception>
    protected void SetText(XmlPath path, string? text)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (text is null)
        {
            RemoveText(path);
            return;
        }

        XElement element = XmlTree.Require(RequireElement(), path.Steps, Layout);
        if (path.Attribute is { } name)
        {
            element.SetAttributeValue(name, XmlText.Verify(text));
        }
        else
        {
            XmlTree.SetText(element, XmlText.Verify(text));
        }
    }

    /// <summary>Makes or removes the element at the end of a way.</summary>
    /// <param name="path">The way.</param>
    /// <param name="present">Whether it shall be there.</param>
    protected void SetFlag(XmlPath path, bool present)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (present)
        {
            XmlTree.Require(RequireElement(), path.Steps, Layout);
        }
        else
        {
            RemoveElement(path);
        }
    }

    /// <summary>Puts a view's element where a way ends; null: removes what is there.</summary>
    /// <param name="path">The way.</param>
    /// <param name="view">The view; it looks at the new place afterwards, unless it is part of a tree already: then it is copied.</param>
    protected void SetView(XmlPath path, XmlView? view)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (view?.Element is not { } element)
        {
            RemoveElement(path);
            return;
        }

        bool moves = element.Parent is null && element.Document is null;
        Put(path, moves ? element : new XElement(element));
        if (moves)
        {
            view._place = PlaceAt(path);
        }
    }

    /// <summary>Puts one case of a hierarchy where a way ends; the attribute that tells the case is set by the caller.</summary>
    /// <param name="path">The way; to this element itself: what the case holds is moved into it.</param>
    /// <param name="old">The case that is there.</param>
    /// <param name="view">The case to be; null: none.</param>
    protected void SetVariant(XmlPath path, XmlView? old, XmlView? view)
    {
        ArgumentNullException.ThrowIfNull(path);
        XElement? given = view?.Element;
        bool moves = given is { Parent: null, Document: null };
        XElement? content = moves || given is null ? given : new XElement(given);
        if (path.Steps.Length == 0)
        {
            XmlMerge.Replace(RequireElement(), Layout, old, content);
        }
        else if (content is null || content is { HasAttributes: false, FirstNode: null })
        {
            RemoveElement(path);
        }
        else
        {
            Put(path, content);
        }

        if (moves && view is not null)
        {
            view._place = PlaceAt(path);
        }
    }

    /// <summary>Says that a view has become the view of an element in a list.</summary>
    internal void MoveTo(XElement element) => _place = XmlPlace.Of(element);

    private void Put(XmlPath path, XElement element)
    {
        element.Name = path.Steps[^1];
        XElement parent = XmlTree.Require(RequireElement(), path.Steps.AsSpan(..^1), Layout);
        if (parent.Element(element.Name) is { } old)
        {
            XmlInsertion.Replace(old, element);
            return;
        }

        XmlLayout? layout = Layout;
        foreach (XName step in path.Steps.AsSpan(..^1))
        {
            layout = layout?.Below(step);
        }

        XmlInsertion.Insert(parent, element, layout);
    }

    private void RemoveElement(XmlPath path)
    {
        if (Element is { } from && XmlTree.Find(from, path.Steps) is { } found && found != from)
        {
            XElement? parent = found.Parent;
            XmlInsertion.Remove(found);
            if (parent is not null)
            {
                XmlTree.Prune(parent, from);
            }
        }
    }

    private void RemoveText(XmlPath path)
    {
        if (Element is not { } from || XmlTree.Find(from, path.Steps) is not { } found)
        {
            return;
        }

        if (path.Attribute is { } name)
        {
            found.SetAttributeValue(name, null);
        }
        else
        {
            XmlTree.SetText(found, null);
        }

        XmlTree.Prune(found, from);
    }
}
