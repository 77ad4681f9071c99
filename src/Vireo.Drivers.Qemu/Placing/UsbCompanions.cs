using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Placing;

/// <summary>Intel's USB 2 controller and its companions share a slot, each at a function of its own.</summary>
internal static class UsbCompanions
{
    /// <summary>The function that a model has; null: it is none of them.</summary>
    internal static int? FunctionOf(XElement device) => device.Name != "controller" || !device.Is("@type", "usb") ? null
        : device.At("@model") switch
        {
            "ich9-ehci1" => 7,
            "ich9-uhci1" => 0,
            "ich9-uhci2" => 1,
            "ich9-uhci3" => 2,
            _ => null,
        };

    internal static void Place(XElement device, int function, Guest guest, PciBuses buses, PciConnection need, bool write)
    {
        PciAddress? sibling = guest.Devices.Elements("controller")
            .Where(other => FunctionOf(other) is not null && other.At("@index") == device.At("@index"))
            .Select(PciAddress.Of)
            .FirstOrDefault(address => address is not null);
        PciAddress place;
        if (sibling is { } found)
        {
            place = found with { Function = function };
            buses.Reserve(place, need);
        }
        else
        {
            place = buses.ReserveNext(need, function);
        }

        if (write || sibling is not null)
        {
            place.Put(device, function == 0 ? "on" : null);
        }
    }
}
