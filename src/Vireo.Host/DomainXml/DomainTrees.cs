using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml;

/// <summary>Trees of guests' documents as a whole.</summary>
internal static class DomainTrees
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
