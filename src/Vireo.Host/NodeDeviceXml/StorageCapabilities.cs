using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.NodeDeviceXml.NodeDeviceFaults;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>SCSI hosts, what is behind them, and block devices.</summary>
internal static class StorageCapabilities
{
    /// <summary>A host adapter.</summary>
    internal static Shape ScsiHost { get; } = new Shape("capability").Then(AddHostNumbers).Then(AddHostKinds);

    /// <summary>A SCSI target.</summary>
    internal static Shape ScsiTarget { get; } = new Shape("capability")
        .Text("target", "no target name supplied for")
        .Then(AddRemotePort);

    /// <summary>A SCSI device.</summary>
    internal static Shape Scsi { get; } = new Shape("capability")
        .Numbers(("host", "SCSI host ID"), ("bus", "SCSI bus ID"), ("target", "SCSI target ID"), ("lun", "SCSI LUN ID"))
        .Texts("type");

    /// <summary>A block device.</summary>
    internal static Shape Block { get; } = new Shape("capability")
        .Text("block", "no block device path supplied for")
        .Texts("bus", "drive_type", "model", "vendor", "serial")
        .Then(AddMedia);

    private static void AddHostNumbers(XElement input, XElement output)
    {
        if (IsNew(input))
        {
            return;
        }

        output.Add(new XElement("host", CapabilityFields.ReadNumber(input, input.Element("host")?.Value, "SCSI host ID")));
        if (input.Element("unique_id")?.Value is { Length: > 0 } text)
        {
            bool valid = int.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int id);
            output.Add(valid ? id == -1 ? null : new XElement("unique_id", id) : throw Internal($"invalid unique_id supplied for '{NameOf(input)}'"));
        }
    }

    private static void AddHostKinds(XElement input, XElement output)
    {
        XElement? channel = null;
        bool ports = false;
        foreach (XElement kind in input.Elements("capability"))
        {
            switch (kind.Attribute("type")?.Value ?? throw Internal($"missing SCSI host capability type for '{NameOf(input)}'"))
            {
                case "vport_ops":
                    ports = true;
                    break;
                case "fc_host":
                    channel = ReadChannel(kind);
                    break;
                case var other:
                    throw Internal($"unknown SCSI host capability type '{other}' for '{NameOf(input)}'");
            }
        }

        // libvirt does not read the ports' numbers: it asks the node for them.
        output.Add(channel, ports ? new XElement("capability", new XAttribute("type", "vport_ops"), new XElement("max_vports", 0), new XElement("vports", 0)) : null);
    }

    private static XElement ReadChannel(XElement kind) => new(
        "capability",
        new XAttribute("type", "fc_host"),
        new XElement("wwnn", Text(kind, "wwnn") ?? throw NoName(kind, "WWNN")),
        new XElement("wwpn", Text(kind, "wwpn") ?? throw NoName(kind, "WWPN")),
        Text(kind, "fabric_wwn") is { } fabric ? new XElement("fabric_wwn", fabric) : null);

    /// <summary>Only a driver that knows the range of its hypervisor can make a name.</summary>
    private static Errors.VirtException NoName(XElement kind, string title) =>
        Internal($"no {title} supplied for '{NameOf(kind)}', and auto-generation failed");

    private static void AddRemotePort(XElement input, XElement output)
    {
        foreach (XElement kind in input.Elements("capability"))
        {
            string type = kind.Attribute("type")?.Value ?? throw Internal($"missing type for SCSI target capability for '{NameOf(input)}'");
            if (type != "fc_remote_port")
            {
                throw Internal($"unknown SCSI target capability type '{type}' for '{NameOf(input)}'");
            }

            output.Add(new XElement(
                "capability",
                new XAttribute("type", type),
                new XElement("rport", Text(kind, "rport") ?? throw Internal($"missing rport name for '{NameOf(input)}'")),
                new XElement("wwpn", Text(kind, "wwpn") ?? throw Internal($"missing wwpn identifier for '{NameOf(input)}'"))));
        }
    }

    private static void AddMedia(XElement input, XElement output)
    {
        XElement? removable = null;
        bool pluggable = false;
        foreach (XElement kind in input.Elements("capability"))
        {
            switch (kind.Attribute("type")?.Value ?? throw Internal($"missing storage capability type for '{NameOf(input)}'"))
            {
                case "hotpluggable":
                    pluggable = true;
                    break;
                case "removable":
                    removable = ReadRemovable(kind);
                    break;
                case var other:
                    throw Internal($"unknown storage capability type '{other}' for '{NameOf(input)}'");
            }
        }

        output.Add(
            removable ?? new XElement("size", Size(input, "size", "size")),
            pluggable ? new XElement("capability", new XAttribute("type", "hotpluggable")) : null);
    }

    private static XElement ReadRemovable(XElement kind) => new(
        "capability",
        new XAttribute("type", "removable"),
        new XElement("media_available", kind.Elements("media_available").Any(one => one.Value == "1") ? 1 : 0),
        new XElement("media_size", Size(kind, "media_size", "removable media size")),
        Text(kind, "media_label") is { } label ? new XElement("media_label", label) : null);

    private static ulong Size(XElement input, string name, string title)
    {
        string text = Text(input, name) ?? throw Internal($"no {title} supplied for '{NameOf(input)}'");
        return ulong.TryParse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out ulong size)
            ? size
            : throw Internal($"invalid {title} supplied for '{NameOf(input)}'");
    }

    private static string? Text(XElement input, string name) => input.Element(name)?.Value is { Length: > 0 } text ? text : null;
}
