using System.Xml.Linq;

namespace Vireo.Host.Xml;

/// <summary>Names as they are written in a document.</summary>
internal static class XmlNames
{
    /// <summary>The name with its prefix, if it has one.</summary>
    internal static string Qualified(XElement element)
    {
        string? prefix = element.GetPrefixOfNamespace(element.Name.Namespace);
        return string.IsNullOrEmpty(prefix) ? element.Name.LocalName : $"{prefix}:{element.Name.LocalName}";
    }

    /// <summary>The attribute's name with its prefix, if it has one.</summary>
    internal static string Qualified(XAttribute attribute)
    {
        string local = attribute.Name.LocalName;
        if (attribute.IsNamespaceDeclaration)
        {
            return local == "xmlns" ? local : $"xmlns:{local}";
        }

        string? prefix = attribute.Parent?.GetPrefixOfNamespace(attribute.Name.Namespace);
        return string.IsNullOrEmpty(prefix) ? local : $"{prefix}:{local}";
    }
}
