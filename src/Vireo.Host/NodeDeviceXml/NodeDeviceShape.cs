using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.NodeDeviceXml.NodeDeviceFaults;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>A device of the node.</summary>
internal static class NodeDeviceShape
{
    private static readonly OneOfValue Types = Values.OneOf(
        "system", "pci", "usb_device", "usb", "net", "scsi_host", "scsi_target", "scsi", "storage", "fc_host", "vports", "scsi_generic",
        "drm", "mdev_types", "mdev", "ccw", "css", "vdpa", "ap_card", "ap_queue", "ap_matrix", "vpd");

    private static readonly Shape Drm = new Shape("capability").Then((input, output) =>
    {
        string? type = input.Element("type")?.Value;
        output.Add(type is "primary" or "control" or "render"
            ? new XElement("type", type)
            : throw Unsupported($"unknown drm type '{(string.IsNullOrEmpty(type) ? "(null)" : type)}' for '{NameOf(input)}'"));
    });

    private static readonly Dictionary<string, Shape> Capabilities = new(StringComparer.Ordinal)
    {
        ["system"] = HostCapabilities.System,
        ["pci"] = PciCapability.Pci,
        ["usb_device"] = HostCapabilities.UsbDevice,
        ["usb"] = HostCapabilities.UsbInterface,
        ["net"] = HostCapabilities.Network,
        ["scsi_host"] = StorageCapabilities.ScsiHost,
        ["scsi_target"] = StorageCapabilities.ScsiTarget,
        ["scsi"] = StorageCapabilities.Scsi,
        ["storage"] = StorageCapabilities.Block,
        ["drm"] = Drm,
        ["mdev"] = MediatedCapabilities.Device,
        ["ccw"] = ChannelCapabilities.Device,
        ["css"] = ChannelCapabilities.Subchannel,
        ["ap_card"] = ChannelCapabilities.AdapterCard,
        ["ap_queue"] = ChannelCapabilities.AdapterQueue,
        ["ap_matrix"] = ChannelCapabilities.AdapterMatrix,
    };

    /// <summary>The shape.</summary>
    internal static Shape Device { get; } = new Shape("device")
        .Then((input, output) => output.Add(new XElement("name", NameOf(input))))
        .Texts("path")
        .Then(AddNodes)
        .Then(AddParent)
        .Then(AddCapabilities);

    /// <summary>Files that stand for the device: the last of its own, then the links.</summary>
    private static void AddNodes(XElement input, XElement output)
    {
        Shape node = new Shape("devnode").Must("type", Values.OneOf("dev", "link")).Text(Values.Text);
        XElement?[] nodes = [.. input.Elements("devnode").Select(node.Read)];
        output.Add(nodes.LastOrDefault(one => one?.Attribute("type")?.Value == "dev"));
        output.Add(nodes.Where(one => one?.Attribute("type")?.Value == "link"));
    }

    private static void AddParent(XElement input, XElement output)
    {
        XElement? parent = input.Element("parent");
        string? node = NonEmpty(parent?.Attribute("wwnn")?.Value);
        string? port = NonEmpty(parent?.Attribute("wwpn")?.Value);
        if (node is not null && port is null)
        {
            throw Bad($"when providing parent wwnn='{node}', the wwpn must also be provided");
        }

        if (node is null && port is not null)
        {
            throw Bad($"when providing parent wwpn='{port}', the wwnn must also be provided");
        }

        output.Add(NonEmpty(parent?.Value) is { } name ? new XElement("parent", name) : null);
    }

    private static void AddCapabilities(XElement input, XElement output)
    {
        if (input.Element("capability") is null)
        {
            throw Internal($"no device capabilities for '{NameOf(input)}'");
        }

        foreach (XElement given in input.Elements("capability"))
        {
            var typed = new XElement("capability");
            new AttributeShape("type", Types) { Required = true }.Read(given, typed);
            string type = typed.Attribute("type")?.Value ?? string.Empty;
            int place = Types.Choices.IndexOf(type);
            Shape shape = Capabilities.GetValueOrDefault(type) ?? throw Internal($"unknown capability type '{place}' for '{NameOf(input)}'");
            XElement capability = shape.Read(given) ?? new XElement("capability");
            capability.ReplaceAttributes(new XAttribute("type", type));
            if (capability.IsEmpty)
            {
                capability.Add(string.Empty);
            }

            output.Add(capability);
        }
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
