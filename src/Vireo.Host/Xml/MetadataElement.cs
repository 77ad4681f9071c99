using System.Xml.Linq;

namespace Vireo.Host.Xml;

/// <summary>What other programs keep in a document's <c>metadata</c>: one element for each namespace.</summary>
internal static class MetadataElement
{
    /// <summary>Each element of a namespace is kept, the first of each; one of none is dropped.</summary>
    /// <param name="metadata">The element as it came, or in its normal form already; null: there is none.</param>
    internal static XElement? Read(XElement? metadata)
    {
        if (metadata is null)
        {
            return null;
        }

        var output = new XElement("metadata");
        ForeignXml kept = metadata.Annotation<ForeignXml>() ?? Keep(metadata);
        output.AddAnnotation(kept);
        if (kept.Elements.Count > 0)
        {
            output.Add(string.Empty);
        }

        return output;
    }

    private static ForeignXml Keep(XElement metadata)
    {
        XElement[] kept = [.. metadata.Elements()
            .Where(element => element.Name.Namespace != XNamespace.None)
            .DistinctBy(element => element.Name.Namespace)];
        List<XAttribute> declarations = Declarations(metadata, kept);

        // The copies stay together in an element of their own, since prefixes are looked up there.
        var holder = new XElement("metadata", declarations, kept);
        return new ForeignXml([.. holder.Elements()]) { Declarations = [.. holder.Attributes()] };
    }

    /// <summary>What the element declares itself, and what its content uses that is declared further out.</summary>
    private static List<XAttribute> Declarations(XElement metadata, XElement[] kept)
    {
        List<XAttribute> declared = [.. metadata.Attributes().Where(attribute => attribute.IsNamespaceDeclaration)];
        XAttribute[] outer = [.. metadata.Ancestors().Attributes().Where(attribute => attribute.IsNamespaceDeclaration)];
        foreach (XNamespace used in kept.DescendantsAndSelf().SelectMany(Namespaces).Distinct())
        {
            bool own = declared.Exists(one => one.Value == used.NamespaceName);
            if (!own && Array.Find(outer, one => one.Value == used.NamespaceName) is { } found)
            {
                declared.Add(found);
            }
        }

        return declared;
    }

    private static IEnumerable<XNamespace> Namespaces(XElement element) =>
        element.Attributes().Where(one => !one.IsNamespaceDeclaration).Select(one => one.Name.Namespace).Prepend(element.Name.Namespace);
}
