using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>USB devices of whoever looks at the guest's screen.</summary>
internal sealed class RedirectedDevice() : QemuDevice("redirdev")
{
    internal override void Validate(XElement device, Guest guest) => CharacterRules.Check(device);

    internal override bool UsesUsb(XElement device) => true;

    internal override string? AliasOf(XElement device, Guest guest, int index) => Aliases.Next(device, guest, "redir");

    internal override void Build(XElement device, Launch launch)
    {
        string id = "char" + device.Alias();
        CharacterBackends.Build(device, device, id, launch, spiceName: "usbredir");
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = "usb-redir", ["chardev"] = id, ["id"] = device.Alias() }
            .Put("filter", Filter(launch.Guest))
            .Put("bootindex", device.Number("boot/@order"))
            .PutAddress(device, launch.Guest));
    }

    private static string? Filter(Guest guest) => guest.Devices.Element("redirfilter") is { } filter
        ? string.Join('|', filter.Elements("usbdev").Select(Rule))
        : null;

    private static string Rule(XElement device) => string.Join(
        ':',
        device.At("@class") ?? "-1",
        device.At("@vendor") ?? "-1",
        device.At("@product") ?? "-1",
        Version(device.At("@version")),
        device.Switch("@allow") == true ? "1" : "0");

    /// <summary>A version of two decimal numbers is written as the bytes that USB has for it.</summary>
    private static string Version(string? text)
    {
        if (text is null)
        {
            return "-1";
        }

        string[] parts = text.Split('.');
        int major = int.Parse(parts[0], CultureInfo.InvariantCulture);
        int minor = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        int packed = ((major / 10) << 12) | ((major % 10) << 8) | ((minor / 10) << 4) | (minor % 10);
        return "0x" + packed.ToString("X4", CultureInfo.InvariantCulture);
    }
}
