using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>Where an image's bytes lie, in the words of <c>blockdev-add</c>.</summary>
internal static class BlockSources
{
    internal static JsonObject Describe(DiskImage image, DiskSecrets secrets)
    {
        XElement source = image.Source;
        return image.Type switch
        {
            "file" => Local("file", source.At("@file") ?? source.At("@dev"), image),
            "block" => Local(image.IsCdrom ? "host_cdrom" : "host_device", source.At("@dev") ?? source.At("@file"), image),
            "dir" => new JsonObject { ["driver"] = "vvfat", ["dir"] = source.At("@dir"), ["floppy"] = image.IsFloppy }
                .Put("rw", !image.IsReadOnly),
            "nvme" => new JsonObject { ["driver"] = "nvme", ["device"] = PciName(source.Element("address")) }
                .Put("namespace", source.Number("@namespace")),
            "network" => NetworkSources.Describe(source, secrets),
            _ => throw QemuFaults.Unsupported($"disk type '{image.Type}' is not supported by QEMU"),
        };
    }

    private static JsonObject Local(string driver, string? path, DiskImage image) =>
        new JsonObject { ["driver"] = driver, ["filename"] = path }.Put("aio", image.IoMode)
            .Put("pr-manager", image.Source.Element("reservations") is { } reservations
                ? reservations.Switch("@managed") == true ? "pr-helper0" : "pr-helper-" + image.StorageNode
                : null);

    private static string? PciName(XElement? address) => address is null ? null
        : $"{address.At("@domain")?[2..]}:{address.At("@bus")?[2..]}:{address.At("@slot")?[2..]}.{address.At("@function")?[2..]}";
}
