using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Screens;

/// <summary>Mice, tablets, keyboards.</summary>
internal sealed class InputDevice() : QemuDevice("input")
{
    private static readonly Dictionary<string, string> Usb = new(StringComparer.Ordinal)
    {
        ["mouse"] = "usb-mouse",
        ["tablet"] = "usb-tablet",
        ["keyboard"] = "usb-kbd",
    };

    private static readonly Dictionary<string, string> VirtioNames = new(StringComparer.Ordinal)
    {
        ["mouse"] = "virtio-mouse",
        ["tablet"] = "virtio-tablet",
        ["keyboard"] = "virtio-keyboard",
        ["passthrough"] = "virtio-input-host",
    };

    internal override void Validate(XElement device, Guest guest)
    {
        string? bus = device.At("@bus");
        string? type = device.At("@type");
        if (bus is not (null or "ps2" or "usb" or "virtio" or "none"))
        {
            throw QemuFaults.Internal($"unsupported input bus {bus}");
        }

        if (device.At("@model") is "virtio-transitional" or "virtio-non-transitional" && type != "passthrough")
        {
            throw QemuFaults.Unsupported($"virtio (non-)transitional models are not supported for input type={type}");
        }

        if (bus == "ps2" && type is not ("mouse" or "keyboard"))
        {
            throw QemuFaults.Unsupported($"ps2 bus does not support {type} input device");
        }

        if (bus == "usb" && !Usb.ContainsKey(type ?? string.Empty))
        {
            throw QemuFaults.Unsupported($"usb bus does not support {type} input device");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.Is("@bus", "virtio") ? Virtio(device.At("@model"), guest) : PciConnection.None;

    internal override bool UsesUsb(XElement device) => device.Is("@bus", "usb");

    internal override string? AliasOf(XElement device, Guest guest, int index) => "input" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        string type = device.At("@type") ?? string.Empty;
        if (type == "evdev")
        {
            launch.Arguments.AddObject(Evdev(device));
            return;
        }

        switch (device.At("@bus"))
        {
            case "usb":
                launch.Arguments.AddDevice(new JsonObject { ["driver"] = Usb[type], ["id"] = device.Alias() }
                    .PutAddress(device, launch.Guest));
                break;
            case "virtio":
                launch.Arguments.AddDevice(Properties.Virtio(VirtioNames[type], device, device.At("@model"))
                    .Put("id", device.Alias())
                    .Put("evdev", type == "passthrough" ? device.At("source/@evdev") : null)
                    .PutAddress(device, launch.Guest));
                break;
            default:
                break;
        }
    }

    private static JsonObject Evdev(XElement device) =>
        new JsonObject { ["qom-type"] = "input-linux", ["id"] = device.Alias(), ["evdev"] = device.At("source/@dev") }
            .Put("repeat", device.Switch("source/@repeat"))
            .Put("grab_all", device.Is("source/@grab", "all") ? true : null)
            .Put("grab-toggle", device.At("source/@grabToggle"));
}
