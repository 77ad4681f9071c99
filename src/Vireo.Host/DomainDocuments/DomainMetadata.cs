using System.Xml;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainXml;
using Vireo.Host.DomainXml.Sections;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainDocuments;

/// <summary>What programs keep in a guest's <c>metadata</c>: one element for each namespace.</summary>
internal static class DomainMetadata
{
    private const string DocumentName = "(metadata_xml)";

    /// <summary>The element of a namespace, written without that namespace, as its owner wrote it once.</summary>
    internal static string? Find(XElement root, string uri)
    {
        XElement? element = ElementsOf(root).FirstOrDefault(one => one.Name.NamespaceName == uri);
        return element is null ? null : ForeignXml.Format(WithoutNamespace(element, uri));
    }

    /// <summary>Replaces the element of a namespace.</summary>
    /// <param name="root">The guest's tree.</param>
    /// <param name="text">The element; null: it goes.</param>
    /// <param name="prefix">What stands for the namespace in the document.</param>
    /// <param name="uri">The namespace.</param>
    internal static void Set(XElement root, string? text, string prefix, string uri)
    {
        XElement? added = text is null ? null : Parse(text, prefix, uri);
        XElement? section = added is null ? root.Element("metadata") : DomainSections.Order.Require(root, "metadata");
        if (section is null)
        {
            return;
        }

        XElement[] kept = [.. ElementsOf(root).Where(one => one.Name.NamespaceName != uri), .. added is null ? Array.Empty<XElement>() : [added]];
        var replacement = new XElement("metadata");
        if (kept.Length > 0)
        {
            replacement.Add(string.Empty);
            replacement.AddAnnotation(new ForeignXml(kept)
            {
                Declarations = section.Annotation<ForeignXml>()?.Declarations ?? [],
            });
        }

        section.ReplaceWith(replacement);
    }

    private static IReadOnlyList<XElement> ElementsOf(XElement root) =>
        root.Element("metadata")?.Annotation<ForeignXml>()?.Elements ?? [];

    private static XElement Parse(string text, string prefix, string uri)
    {
        XElement element = XmlDocuments.Parse(text, DocumentName, root: null, VirtErrorDomain.Domain);
        if (!IsName(prefix))
        {
            throw DomainFaults.Internal("failed to validate prefix for a new XML namespace");
        }

        foreach (XElement one in element.DescendantsAndSelf().Where(one => one.Name.Namespace == XNamespace.None))
        {
            one.Name = XName.Get(one.Name.LocalName, uri);
        }

        element.Add(new XAttribute(XNamespace.Xmlns + prefix, uri));
        return element;
    }

    private static bool IsName(string prefix)
    {
        try
        {
            return XmlConvert.VerifyNCName(prefix).Length > 0;
        }
        catch (Exception e) when (e is XmlException or ArgumentException)
        {
            return false;
        }
    }

    private static XElement WithoutNamespace(XElement element, string uri)
    {
        var copy = new XElement(element);
        foreach (XElement one in copy.DescendantsAndSelf().Where(one => one.Name.NamespaceName == uri))
        {
            one.Name = one.Name.LocalName;
            one.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == uri).Remove();
        }

        return copy;
    }
}
