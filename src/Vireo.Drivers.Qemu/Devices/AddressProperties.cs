using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices;

/// <summary>A device's place in QEMU's words: bus and address on it.</summary>
internal static class AddressProperties
{
    /// <summary>Puts where the device sits.</summary>
    internal static JsonObject PutAddress(this JsonObject target, XElement device, Guest guest)
    {
        if (device.Element("address") is not { } address)
        {
            return target;
        }

        return address.At("@type") switch
        {
            "pci" => PutPci(target, device, address, guest),
            "usb" => target
                .Put("bus", ControllerAlias(guest, "usb", address.At("@bus")) + ".0")
                .Put("port", address.At("@port")),
            "virtio-serial" => target
                .Put("bus", $"{ControllerAlias(guest, "virtio-serial", address.At("@controller"))}.{address.At("@bus")}")
                .Put("nr", address.Number("@port")),
            "ccid" => target
                .Put("bus", $"{ControllerAlias(guest, "ccid", address.At("@controller"))}.0"),
            "isa" => target.Put("iobase", Hex(address.At("@iobase"))).Put("irq", Hex(address.At("@irq"))),
            "dimm" => target.Put("slot", address.Number("@slot")).Put("addr", Hex(address.At("@base"))),
            _ => target,
        };
    }

    /// <summary>The alias of the controller that a device sits on.</summary>
    internal static string ControllerAlias(Guest guest, string type, string? index) => guest.Devices.Elements("controller")
        .FirstOrDefault(controller => controller.Is("@type", type) && controller.Is("@index", index ?? "0"))?.Alias()
        ?? throw QemuFaults.Internal($"Could not find {type} controller with index {index} required for device");

    private static JsonObject PutPci(JsonObject target, XElement device, XElement address, Guest guest)
    {
        if (PciAddress.Parse(address) is not { } place)
        {
            return target;
        }

        string function = place.Function == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $".0x{place.Function:x}");
        return target
            .Put("bus", ControllerAlias(guest, "pci", place.Bus.ToString(CultureInfo.InvariantCulture)))
            .Put("multifunction", address.Switch("@multifunction"))
            .Put("addr", string.Create(CultureInfo.InvariantCulture, $"0x{place.Slot:x}{function}"))
            .Put("acpi-index", device.Number("acpi/@index"));
    }

    private static long? Hex(string? text) => text is null
        ? null
        : long.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is > 0 and var number ? number : null;
}
