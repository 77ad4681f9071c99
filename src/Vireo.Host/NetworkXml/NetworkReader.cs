using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using Vireo.Host.Xml;

namespace Vireo.Host.NetworkXml;

/// <summary>Reads a network's document as libvirt's parser does: checks it, fills in what it leaves out, drops what libvirt drops.</summary>
public static class NetworkReader
{
    private const string DocumentName = "(network_definition)";

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="readOwn">Takes over what the driver has in a namespace of its own, from the document into its normal form; null: nothing.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static NetworkDefinition Read(string text, Action<XElement, XElement>? readOwn = null) =>
        Read(XmlDocuments.Parse(text, DocumentName, "network", VirtErrorDomain.Network), readOwn);

    /// <summary>Reads a document that is already a tree.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <param name="readOwn">Takes over what the driver has in a namespace of its own, from the document into its normal form; null: nothing.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document breaks a rule.</exception>
    public static NetworkDefinition Read(XElement input, Action<XElement, XElement>? readOwn = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        string? name = input.Element("name")?.Value;
        if (string.IsNullOrEmpty(name))
        {
            throw NetworkFaults.Raise(VirtErrorCode.NoName, null);
        }

        if (name.Contains('/', StringComparison.Ordinal))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Xml, "invalid char in name: /");
        }

        Guid uuid = ReadUuid(input.Element("uuid")?.Value);
        XElement output = NetworkShape.Network.Read(input) ?? new XElement("network");
        output.SetElementValue("uuid", uuid.ToString("D"));
        readOwn?.Invoke(input, output);
        return new NetworkDefinition(output);
    }

    private static Guid ReadUuid(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Guid.NewGuid();
        }

        return UuidValue.TryParse(text, out Guid uuid)
            ? uuid
            : throw NetworkFaults.Raise(VirtErrorCode.InternalError, "malformed uuid element");
    }
}
