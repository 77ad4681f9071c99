using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using static Vireo.Drivers.Qemu.Addresses.PciConnection;

namespace Vireo.Drivers.Qemu.Placing;

/// <summary>Places that belong to the chipset: its own functions, and where real boards have a device.</summary>
internal static class ChipsetPlaces
{
    private static readonly PciAddress PiixIde = new(0, 0, 1, 1);
    private static readonly PciAddress PiixUsb = new(0, 0, 1, 2);
    private static readonly PciAddress Q35Sata = new(0, 0, 0x1f, 2);

    /// <summary>Whether a device is a function of the chipset at its own place, which is reserved apart.</summary>
    internal static bool IsBuiltin(XElement device, PciAddress address) =>
        device.Name == "controller" && device.Is("@index", "0")
        && ((device.Is("@type", "ide") && address == PiixIde)
            || (device.Is("@type", "usb") && address == PiixUsb && device.At("@model") is null or "piix3-uhci"));

    /// <summary>Whether the chipset brings a device along, so that it gets no place of its own.</summary>
    internal static bool IsImplicit(XElement device, Guest guest) =>
        device.Name == "controller" && device.Is("@type", "ide") && device.Is("@index", "0") && !guest.HasPcieRoot;

    internal static void Apply(Guest guest, PciBuses buses)
    {
        if (guest.IsI440fx)
        {
            ApplyPiix3(guest, buses);
        }
        else if (guest.IsQ35)
        {
            ApplyQ35(guest, buses);
        }
    }

    private static void ApplyPiix3(Guest guest, PciBuses buses)
    {
        const PciConnection Need = AutoAssign | PciDevice;
        foreach (XElement controller in guest.Devices.Elements("controller").Where(one => one.Is("@index", "0")))
        {
            if (controller.Is("@type", "ide"))
            {
                Fix(controller, PiixIde, "Primary IDE controller must have PCI address 0:0:1.1");
            }
            else if (controller.Is("@type", "usb") && controller.At("@model") is null or "piix3-uhci")
            {
                Fix(controller, PiixUsb, "PIIX3 USB controller at index 0 must have PCI address 0:0:1.2");
            }
            else
            {
                continue;
            }

            ReserveIfAny(buses, PciAddress.Of(controller) ?? default, Need);
        }

        ReserveIfAny(buses, new PciAddress(0, 0, 1, 0), Need);
        ReserveIfAny(buses, new PciAddress(0, 0, 1, 3), Need);
        PlaceVideo(guest, buses, slot: 2, Need);
    }

    private static void ApplyQ35(Guest guest, PciBuses buses)
    {
        foreach (XElement controller in guest.Devices.Elements("controller").ToArray())
        {
            if (controller.Is("@type", "sata") && controller.Is("@index", "0"))
            {
                bool present = PciAddress.Of(controller) is not null;
                Fix(controller, Q35Sata, "Primary SATA controller must have PCI address 0:0:1f.2");
                if (!present)
                {
                    ReserveIfAny(buses, Q35Sata, PcieDevice);
                }
            }
            else if (controller.Is("@model", "ich9-uhci1") && controller.Element("address") is null)
            {
                PlaceAt(controller, buses, [0x1d, 0x1a], "on");
            }
            else if (controller.Is("@model", "dmi-to-pci-bridge") && controller.Element("address") is null)
            {
                PlaceAt(controller, buses, [0x1e], null);
            }
        }

        ReserveIfAny(buses, new PciAddress(0, 0, 0x1f, 0), PcieDevice);
        ReserveIfAny(buses, new PciAddress(0, 0, 0x1f, 3), PcieDevice);
        PlaceVideo(guest, buses, slot: 1, PcieDevice);
        XElement? sound = guest.Devices.Elements("sound").FirstOrDefault(one => one.Is("@model", "ich9") && PciAddress.IsWanted(one));
        if (sound is not null && !buses.IsSlotUsed(0x1b))
        {
            var address = new PciAddress(0, 0, 0x1b, 0);
            buses.Reserve(address, PcieDevice);
            address.Put(sound);
        }
    }

    private static void Fix(XElement controller, PciAddress place, string complaint)
    {
        if (PciAddress.Of(controller) is { } given)
        {
            if (given != place)
            {
                throw QemuFaults.Internal(complaint);
            }

            return;
        }

        place.Put(controller);
    }

    private static void PlaceAt(XElement controller, PciBuses buses, int[] slots, string? multifunction)
    {
        foreach (int slot in slots)
        {
            if (buses.IsSlotUsed(slot))
            {
                continue;
            }

            var address = new PciAddress(0, 0, slot, 0);
            buses.Reserve(address, PcieDevice);
            address.Put(controller, multifunction);
            return;
        }
    }

    /// <summary>QEMU looks for its first card where the chipset leaves the first slot free.</summary>
    private static void PlaceVideo(Guest guest, PciBuses buses, int slot, PciConnection need)
    {
        XElement? card = guest.Devices.Element("video");
        if (card is null || card.At("model/@type") is "none" or "ramfb" || !PciAddress.IsWanted(card))
        {
            return;
        }

        var address = new PciAddress(0, 0, slot, 0);
        buses.Check(address, need, given: true);
        if (!buses.IsSlotUsed(slot))
        {
            buses.Reserve(address, need);
            address.Put(card);
        }
    }

    private static void ReserveIfAny(PciBuses buses, PciAddress address, PciConnection need)
    {
        if (buses.Count > 0)
        {
            buses.Reserve(address, need);
        }
    }
}
