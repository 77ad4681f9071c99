using System.Xml.Linq;

namespace Vireo.Host.Xml;

/// <summary>Reads a tree by short paths: <c>target/@bus</c>, <c>source/host</c>.</summary>
internal static class XmlPaths
{
    /// <summary>The text of an attribute or element; null: it is not there.</summary>
    internal static string? At(this XElement? element, string path)
    {
        if (element is null)
        {
            return null;
        }

        int slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return element.Element(path[..slash]).At(path[(slash + 1)..]);
        }

        return path[0] == '@' ? element.Attribute(path[1..])?.Value : element.Element(path)?.Value;
    }

    /// <summary>Whether the text there is this one.</summary>
    internal static bool Is(this XElement? element, string path, string value) => element.At(path) == value;

    /// <summary>Whether anything is there.</summary>
    internal static bool Has(this XElement? element, string path) => element.At(path) is not null;
}
