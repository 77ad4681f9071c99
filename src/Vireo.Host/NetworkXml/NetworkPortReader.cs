using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Host.NetworkXml;

/// <summary>Reads a port's document as libvirt's parser does.</summary>
public static class NetworkPortReader
{
    private const string DocumentName = "(networkport_definition)";

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static NetworkPortDefinition Read(string text)
    {
        XElement input = XmlDocuments.Parse(text, DocumentName, "networkport", VirtErrorDomain.Network);
        return new NetworkPortDefinition(NetworkPortShape.Port.Read(input) ?? input);
    }
}
