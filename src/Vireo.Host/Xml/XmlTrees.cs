using System.Xml.Linq;

namespace Vireo.Host.Xml;

/// <summary>Trees of documents as a whole.</summary>
internal static class XmlTrees
{
    /// <summary>A copy that can be changed. LINQ's own copy leaves out annotations, and the metadata is one.</summary>
    internal static XElement Copy(XElement root)
    {
        var copy = new XElement(root);
        if (root.Element("metadata")?.Annotation<ForeignXml>() is { } metadata)
        {
            copy.Element("metadata")?.AddAnnotation(metadata);
        }

        return copy;
    }
}
