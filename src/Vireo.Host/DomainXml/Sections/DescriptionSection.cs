using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>What people and programs note on a guest: title, description, metadata.</summary>
internal static class DescriptionSection
{
    internal static void Read(XElement input, XElement output)
    {
        if (input.Element("title")?.Value is { Length: > 0 } title)
        {
            output.Add(new XElement("title", CheckTitle(title)));
        }

        if (input.Element("description")?.Value is { Length: > 0 } description)
        {
            output.Add(new XElement("description", description));
        }

        if (input.Element("metadata") is { } metadata)
        {
            output.Add(ReadMetadata(metadata));
        }
    }

    /// <summary>A title is one line.</summary>
    internal static string CheckTitle(string title) =>
        title.Contains('\n', StringComparison.Ordinal) ? throw DomainFaults.Xml("Domain title can't contain newlines") : title;

    /// <summary>Each element of a namespace is kept, the first of each; one of none is dropped.</summary>
    private static XElement ReadMetadata(XElement metadata)
    {
        XElement[] kept = [.. metadata.Elements()
            .Where(element => element.Name.Namespace != XNamespace.None)
            .DistinctBy(element => element.Name.Namespace)
            .Select(WithItsNamespaces)];
        var output = new XElement("metadata");
        if (kept.Length > 0)
        {
            output.Add(string.Empty);
            output.AddAnnotation(new ForeignXml(kept));
        }

        return output;
    }

    /// <summary>A copy that stands alone: prefixes declared further out are declared on it.</summary>
    private static XElement WithItsNamespaces(XElement element)
    {
        var copy = new XElement(element);
        string? prefix = element.GetPrefixOfNamespace(element.Name.Namespace);
        bool declared = copy.Attributes()
            .Any(attribute => attribute.IsNamespaceDeclaration && attribute.Value == element.Name.NamespaceName);
        if (!declared && prefix is not null)
        {
            copy.Add(new XAttribute(XNamespace.Xmlns + prefix, element.Name.NamespaceName));
        }

        return copy;
    }
}
