using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>A node device's definition: its document in normal form, and what drivers ask of it. It never changes.</summary>
public sealed class NodeDeviceDefinition
{
    private string? _text;

    internal NodeDeviceDefinition(XElement root, XElement given)
    {
        Root = root;
        Name = root.Element("name")?.Value ?? string.Empty;
        XElement? parent = given.Element("parent");
        ParentPort = (parent?.Attribute("wwnn")?.Value, parent?.Attribute("wwpn")?.Value);
        ParentFabric = parent?.Attribute("fabric_wwn")?.Value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The device that it is on; null: none.</summary>
    public string? Parent => Root.Element("parent")?.Value;

    /// <summary>The fibre channel names of the adapter that it is on; null: not said.</summary>
    public (string? NodeName, string? PortName) ParentPort { get; }

    /// <summary>The fibre channel fabric of the adapter that it is on; null: not said.</summary>
    public string? ParentFabric { get; }

    /// <summary>What it is, in libvirt's words; one device can be several things.</summary>
    public IReadOnlyList<string> Capabilities => [.. Root.Elements("capability").Select(TypeOf)];

    /// <summary>What it is, down to what is told within.</summary>
    public IReadOnlyList<string> AllCapabilities =>
        [.. Root.Descendants("capability").Select(TypeOf).Select(type => type == "vport_ops" ? "vports" : type)];

    /// <summary>The names of the fibre channel adapter that it is; null: it is none.</summary>
    public (string NodeName, string PortName)? FibreChannel => Channel is { } channel
        ? (channel.Element("wwnn")?.Value ?? string.Empty, channel.Element("wwpn")?.Value ?? string.Empty)
        : null;

    /// <summary>The fabric that it is in; null: it is in none.</summary>
    public string? Fabric => Channel?.Element("fabric_wwn")?.Value;

    /// <summary>The tree, for reading only.</summary>
    public XElement Root { get; }

    /// <summary>The document as <c>virNodeDeviceGetXMLDesc</c> shows it. Written once.</summary>
    public string Text => _text ??= XmlOutput.Format(Root);

    private XElement? Channel => Root.Elements("capability").Elements("capability").FirstOrDefault(one => TypeOf(one) == "fc_host");

    /// <summary>A virtual fibre channel adapter like this one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="nodeName">Its node's world-wide name.</param>
    /// <param name="portName">Its port's.</param>
    /// <returns>The other definition.</returns>
    public NodeDeviceDefinition As(string name, string nodeName, string portName)
    {
        var root = new XElement(Root);
        root.SetElementValue("name", name);
        foreach (XElement channel in root.Descendants("capability").Where(one => TypeOf(one) == "fc_host"))
        {
            channel.SetElementValue("wwnn", nodeName);
            channel.SetElementValue("wwpn", portName);
        }

        return new NodeDeviceDefinition(root, root);
    }

    private static string TypeOf(XElement capability) => capability.Attribute("type")?.Value ?? string.Empty;
}
