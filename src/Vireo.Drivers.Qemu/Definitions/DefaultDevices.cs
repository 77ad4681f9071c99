using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Placing;
using Vireo.Host.DomainXml.Rules;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>The devices that every guest of QEMU has, said or not.</summary>
internal static class DefaultDevices
{
    internal static void Add(Guest guest)
    {
        AddInput(guest, "mouse");
        AddInput(guest, "keyboard");
        if (guest.Machine != "isapc")
        {
            AddUsb(guest);
        }

        if (guest.IsQ35)
        {
            ControllerLists.AddIfMissing(guest.Devices, "sata", 0, null);
        }

        AddRoot(guest);
        if (guest.Devices.Element("memballoon") is null)
        {
            DeviceOrder.Insert(guest.Devices, new XElement("memballoon", new XAttribute("model", "virtio")));
        }

        AddAudio(guest);
    }

    private static void AddInput(Guest guest, string type)
    {
        if (!guest.Devices.Elements("input").Any(input => input.Is("@type", type) && input.Is("@bus", "ps2")))
        {
            DeviceOrder.Insert(guest.Devices, new XElement("input", new XAttribute("type", type), new XAttribute("bus", "ps2")));
        }
    }

    /// <summary>Q35 gets the newest controller that there is; other machines get their default.</summary>
    private static void AddUsb(Guest guest)
    {
        string? model = null;
        if (guest.IsQ35)
        {
            model = guest.Capabilities.Has("qemu-xhci") ? "qemu-xhci"
                : guest.Capabilities.Has("nec-usb-xhci") ? "nec-xhci"
                : guest.Capabilities.Has("ich9-usb-ehci1") ? "ich9-ehci1" : null;
            if (model is null)
            {
                return;
            }
        }

        ControllerLists.AddIfMissing(guest.Devices, "usb", 0, model);
    }

    private static void AddRoot(Guest guest)
    {
        string? root = guest.IsQ35 ? "pcie-root" : guest.IsI440fx ? "pci-root" : null;
        if (root is null)
        {
            return;
        }

        if (ControllerLists.Find(guest.Devices, "pci", 0) is { } present)
        {
            if (!present.Is("@model", root))
            {
                throw QemuFaults.Xml($"The PCI controller with index='0' must be model='{root}' for this machine type, "
                    + $"but model='{present.At("@model") ?? "(null)"}' was found instead");
            }

            return;
        }

        ControllerLists.Add(guest.Devices, "pci", 0, root);
    }

    /// <summary>The host's end of sound follows from how the screen is shown.</summary>
    private static void AddAudio(Guest guest)
    {
        if (guest.Devices.Element("audio") is not null)
        {
            return;
        }

        string? type = guest.Devices.Element("graphics") is null ? "none" : null;
        foreach (XElement graphics in guest.Devices.Elements("graphics"))
        {
            type = graphics.At("@type") switch
            {
                "vnc" => "none",
                "spice" => "spice",
                "sdl" => null,
                _ => type,
            };
        }

        if (type is not null)
        {
            DeviceOrder.Insert(guest.Devices, new XElement("audio", new XAttribute("id", 1), new XAttribute("type", type)));
        }
    }
}
