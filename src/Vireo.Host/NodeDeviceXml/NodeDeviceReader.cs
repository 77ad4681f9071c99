using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>Reads a node device's document as libvirt's parser does.</summary>
public static class NodeDeviceReader
{
    private const string DocumentName = "(node_device_definition)";

    /// <summary>Reads the document of a device that is to be made: it has no name yet.</summary>
    /// <param name="text">The document.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static NodeDeviceDefinition ReadNew(string text)
    {
        XElement input = XmlDocuments.Parse(text, DocumentName, "device", VirtErrorDomain.NodeDevice);
        input.AddAnnotation(NewDevice.Mark);
        return new NodeDeviceDefinition(NodeDeviceShape.Device.Read(input) ?? input, input);
    }

    /// <summary>Reads the document of a device that is there.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="VirtException">The document breaks a rule.</exception>
    public static NodeDeviceDefinition Read(XElement input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return string.IsNullOrEmpty(input.Element("name")?.Value)
            ? throw NodeDeviceFaults.Raise(VirtErrorCode.NoName, null)
            : new NodeDeviceDefinition(NodeDeviceShape.Device.Read(input) ?? input, input);
    }
}
