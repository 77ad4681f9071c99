using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Host.HostInterfaceXml;

/// <summary>Reads a host interface's document as libvirt's parser does.</summary>
public static class HostInterfaceReader
{
    private const string DocumentName = "(interface_definition)";

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static HostInterfaceDefinition Read(string text) =>
        Read(XmlDocuments.Parse(text, DocumentName, "interface", VirtErrorDomain.Interface));

    /// <summary>Reads a document that is already a tree.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document breaks a rule.</exception>
    public static HostInterfaceDefinition Read(XElement input) =>
        new(HostInterfaceShape.Whole.Interface.Read(input) ?? new XElement("interface"));
}
