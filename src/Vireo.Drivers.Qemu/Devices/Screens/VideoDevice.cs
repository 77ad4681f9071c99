using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>Graphics cards.</summary>
internal sealed class VideoDevice() : QemuDevice("video")
{
    private const long KibPerMib = 1024;

    /// <summary>What QXL has of VGA's memory where nothing is said, in KiB.</summary>
    private const long DefaultVgaMemoryKib = 16 * KibPerMib;

    /// <summary>QEMU's devices with VGA's registers, which a primary card has.</summary>
    private static readonly Dictionary<string, string> Primary = new(StringComparer.Ordinal)
    {
        ["vga"] = "VGA",
        ["cirrus"] = "cirrus-vga",
        ["vmvga"] = "vmware-svga",
        ["qxl"] = "qxl-vga",
        ["virtio"] = "virtio-vga",
        ["bochs"] = "bochs-display",
        ["ramfb"] = "ramfb",
    };

    private static readonly Dictionary<string, string> Secondary = new(StringComparer.Ordinal)
    {
        ["qxl"] = "qxl",
        ["virtio"] = "virtio-gpu",
    };

    internal override void Complete(XElement device, Guest guest)
    {
        if (device.Element("model") is { } model && model.Is("@type", "qxl") && !model.Has("@vgamem"))
        {
            model.SetAfter("vgamem", DefaultVgaMemoryKib, "type", "ram", "vram", "vram64");
        }
    }

    internal override void Validate(XElement device, Guest guest)
    {
        string type = device.At("model/@type") ?? string.Empty;
        if (type == "none")
        {
            return;
        }

        if (!Primary.TryGetValue(type, out string? driver))
        {
            throw QemuFaults.Unsupported($"domain configuration does not support video model '{type}'");
        }

        if (!guest.Capabilities.Has(driver) && !guest.Capabilities.Has(Secondary.GetValueOrDefault(type, driver) + "-pci"))
        {
            throw QemuFaults.Unsupported($"domain configuration does not support video model '{type}'");
        }

        bool primary = device.Switch("model/@primary") == true;
        if (!primary && type is not ("qxl" or "virtio"))
        {
            throw QemuFaults.Unsupported($"video type '{type}' is only valid as primary video device");
        }

        if (device.Switch("model/acceleration/@accel2d") == true && !device.Is("driver/@name", "vhostuser"))
        {
            throw QemuFaults.Unsupported("qemu does not support the accel2d setting");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) => device.At("model/@type") switch
    {
        "virtio" => Virtio(null, guest),
        "bochs" => Pcie(guest),
        "none" or "ramfb" or "gop" => PciConnection.None,
        _ => Pci,
    };

    internal override string? AliasOf(XElement device, Guest guest, int index) => "video" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        if (device.Is("model/@type", "none"))
        {
            return;
        }

        launch.Arguments.AddDevice(Describe(device, launch.Guest));
    }

    private static JsonObject Describe(XElement device, Guest guest)
    {
        XElement? model = device.Element("model");
        string type = model.At("@type") ?? string.Empty;
        bool primary = model.Switch("@primary") == true;
        bool vhost = device.Is("driver/@name", "vhostuser");
        JsonObject card = Card(device, type, primary, vhost, model.Switch("acceleration/@accel3d") == true, guest)
            .Put("id", device.Alias())
            .Put("max_outputs", type is "qxl" or "virtio" ? model.Number("@heads") : null);
        if (type == "qxl")
        {
            card.Put("ram_size", model.Number("@ram") * KibPerMib)
                .Put("vram_size", model.Number("@vram") * KibPerMib)
                .Put("vram64_size_mb", (model.Number("@vram64") ?? 0) / KibPerMib)
                .Put("vgamem_mb", (model.Number("@vgamem") ?? 0) / KibPerMib);
        }
        else if (vhost)
        {
            card.Put("chardev", "chr-vu-" + device.Alias());
        }
        else if (type is "vga" or "vmvga" && model.Number("@vram") is { } vram)
        {
            card.Put("vgamem_mb", vram / KibPerMib);
        }
        else if (type == "bochs" && model.Number("@vram") is { } memory)
        {
            card.Put("vgamem", memory * KibPerMib);
        }

        return card.Put("xres", model.Number("resolution/@x")).Put("yres", model.Number("resolution/@y")).PutAddress(device, guest);
    }

    private static JsonObject Card(XElement device, string type, bool primary, bool vhost, bool accelerated, Guest guest)
    {
        if (vhost)
        {
            return primary ? new JsonObject { ["driver"] = "vhost-user-vga" } : Properties.Virtio("vhost-user-gpu", device, null);
        }

        string driver = (primary ? Primary : Secondary).GetValueOrDefault(type)
            ?? throw QemuFaults.Internal($"invalid model for video type '{type}'");
        if (type != "virtio")
        {
            return new JsonObject { ["driver"] = driver };
        }

        string accelerator = primary ? "virtio-vga-gl" : "virtio-gpu-gl-pci";
        return Properties.Virtio(driver + (accelerated && guest.Capabilities.Has(accelerator) ? "-gl" : ""), device, null, onBus: !primary);
    }
}
