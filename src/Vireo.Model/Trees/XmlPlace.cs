using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>
/// Where a view's element is: an element that is known, or a way from another view's element, at whose end there may be none yet.
/// </summary>
public sealed class XmlPlace
{
    private readonly XElement? _element;
    private readonly XmlView? _origin;
    private readonly XmlPath? _path;

    private XmlPlace(XElement element) => _element = element;

    internal XmlPlace(XmlView origin, XmlPath path)
    {
        _origin = origin;
        _path = path;
    }

    /// <summary>An element of its own, which is part of no tree yet.</summary>
    /// <param name="name">Its name, as paths have it.</param>
    public static XmlPlace New(string name) => new(new XElement(XmlNamespaces.NameOf(name)));

    /// <summary>An element that is there.</summary>
    /// <param name="element">The element.</param>
    public static XmlPlace Of(XElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new XmlPlace(element);
    }

    /// <summary>The element; null: there is none yet.</summary>
    internal XElement? Find() => _element ?? XmlTree.Find(_origin?.Element, _path?.Steps ?? []);

    /// <summary>The element, made if there is none.</summary>
    internal XElement Require() =>
        _element ?? (_origin is { } origin && _path is { } path
            ? XmlTree.Require(origin.RequireElement(), path.Steps, origin.ElementLayout)
            : throw new InvalidOperationException("a place is an element or a way to one"));
}
