using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.HostDevices;

/// <summary>USB devices.</summary>
internal static class UsbHostDevices
{
    internal static JsonObject Describe(XElement device, Launch launch)
    {
        XElement? address = device.Element("source")?.Element("address");
        if (address is null)
        {
            throw QemuFaults.Internal("USB host device is missing bus/device information");
        }

        string? reset = device.At("source/@guestReset");
        long bus = address.Number("@bus") ?? 0;
        long number = address.Number("@device") ?? 0;
        JsonObject target = new JsonObject { ["driver"] = "usb-host" };
        if (launch.Guest.Capabilities.Has("usb-host", "hostdevice"))
        {
            target.Put("hostdevice", string.Create(CultureInfo.InvariantCulture, $"/dev/bus/usb/{bus:000}/{number:000}"));
        }
        else
        {
            target.Put("hostbus", bus).Put("hostaddr", number);
        }

        return target
            .Put("id", device.Alias())
            .Put("bootindex", device.Number("boot/@order"))
            .Put("guest-reset", reset is null ? null : reset != "off")
            .Put("guest-resets-all", reset switch { "uninitialized" => false, "on" => true, _ => null })
            .PutAddress(device, launch.Guest);
    }
}
