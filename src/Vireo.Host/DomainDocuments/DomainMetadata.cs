using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainDocuments;

/// <summary>What programs keep in a guest's <c>metadata</c>: one element for each namespace.</summary>
internal static class DomainMetadata
{
    /// <summary>The element of a namespace, written without that namespace, as its owner wrote it once.</summary>
    internal static string? Find(XElement root, string uri)
    {
        XElement? element = root.Element("metadata")
            ?.Annotation<ForeignXml>()?.Elements.FirstOrDefault(one => one.Name.NamespaceName == uri);
        return element is null ? null : ForeignXml.Format(WithoutNamespace(element, uri));
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
