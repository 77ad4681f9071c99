using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;

namespace Vireo.Drivers.Qemu.Devices;

/// <summary>Properties that devices of several kinds have.</summary>
internal static class Properties
{
    /// <summary>A virtio device: its driver for the bus and model, and the switches that any such device has.</summary>
    internal static JsonObject Virtio(string name, XElement device, string? model, bool onBus = true)
    {
        string bus = !onBus ? string.Empty : device.At("address/@type") switch
        {
            "ccw" => "-ccw",
            "virtio-mmio" => "-device",
            _ => "-pci",
        };
        string suffix = model switch
        {
            "virtio-transitional" => "-transitional",
            "virtio-non-transitional" => "-non-transitional",
            _ => string.Empty,
        };
        return new JsonObject { ["driver"] = name + bus + suffix }
            .Put("iommu_platform", device.Switch("driver/@iommu"))
            .Put("ats", device.Switch("driver/@ats"))
            .Put("packed", device.Switch("driver/@packed"))
            .Put("page-per-vq", device.Switch("driver/@page_per_vq"));
    }

    /// <summary>Puts a device's option ROM.</summary>
    internal static JsonObject PutRom(this JsonObject target, XElement device)
    {
        XElement? rom = device.Element("rom");
        if (rom.Is("@enabled", "no"))
        {
            return target.Put("romfile", string.Empty);
        }

        if (rom.Switch("@bar") is { } bar)
        {
            target["rombar"] = bar ? 1 : 0;
        }

        return target.Put("romfile", rom.At("@file"));
    }

    /// <summary>A number as text.</summary>
    internal static string Text(this long number) => number.ToString(CultureInfo.InvariantCulture);
}
