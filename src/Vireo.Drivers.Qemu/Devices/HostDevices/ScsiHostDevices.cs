using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Devices.Disks;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.HostDevices;

/// <summary>SCSI devices, and adapters that the host's kernel serves.</summary>
internal static class ScsiHostDevices
{
    internal static JsonObject Describe(XElement device, Launch launch)
    {
        string node = $"libvirt-{device.Alias()}-backend";
        XElement source = device.Element("source") ?? throw QemuFaults.Internal("SCSI host device has no source");
        JsonObject backend = source.Is("@protocol", "iscsi")
            ? DiskImage.Backend(source, node, launch)
            : new JsonObject { ["driver"] = "host_device", ["filename"] = Generic(source, launch) };
        launch.Arguments.Add("-blockdev", backend.Put("node-name", node).Put("read-only", device.Element("readonly") is not null));
        JsonObject described = new JsonObject { ["driver"] = "scsi-generic", ["drive"] = node, ["id"] = device.Alias() }
            .Put("bootindex", device.Number("boot/@order"));
        return device.Element("address") is { } address ? described.PutScsi(address, launch.Guest) : described;
    }

    internal static JsonObject DescribeAdapter(XElement device, Launch launch)
    {
        string alias = device.Alias() ?? string.Empty;
        int number = launch.Pass(new PassedDescriptor(DescriptorPurpose.VhostScsi, alias, 0));
        return Properties.Virtio("vhost-scsi", device, device.At("@model"))
            .Put("wwpn", device.At("source/@wwpn"))
            .Put("vhostfd", number.ToString(CultureInfo.InvariantCulture))
            .Put("id", alias)
            .PutAddress(device, launch.Guest);
    }

    private static string Generic(XElement source, Launch launch)
    {
        XElement? address = source.Element("address");
        return launch.Inputs.FindScsiDevice?.Invoke(
            source.At("adapter/@name") ?? string.Empty,
            $"{address.At("@bus") ?? "0"}:{address.At("@target") ?? "0"}:{address.At("@unit") ?? "0"}")
            ?? throw QemuFaults.Internal($"SCSI device '{source.At("adapter/@name")}' of the host was not found");
    }
}
