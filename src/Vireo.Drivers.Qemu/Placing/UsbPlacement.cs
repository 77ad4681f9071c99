using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Devices.Catalog;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Host.DomainXml.Rules;

namespace Vireo.Drivers.Qemu.Placing;

/// <summary>Gives every USB device a port, and adds the hubs that are missing for that.</summary>
internal static class UsbPlacement
{
    /// <summary>The elements in the order in which their devices get ports.</summary>
    private static readonly string[] Order = ["hostdev", "disk", "controller", "input", "serial", "sound", "redirdev"];

    internal static void Apply(Guest guest)
    {
        XElement[] devices = [.. Order.SelectMany(element => guest.Devices.Elements(element)).Where(UsesUsb)];
        int hubs = guest.Devices.Elements("hub").Count();
        if (devices.Length + hubs > 0 && !HasUsb(guest))
        {
            throw QemuFaults.Unsupported("USB is disabled for this domain, but USB devices are present in the domain XML");
        }

        AddHubs(guest, devices.Length + hubs);
        UsbBuses buses = UsbBuses.Create(guest.Devices);
        foreach (XElement device in devices.Where(HasPort))
        {
            buses.Reserve(device);
        }

        foreach (XElement hub in guest.Devices.Elements("hub").Where(hub => !HasPort(hub)))
        {
            buses.Assign(hub);
            buses.AddHub(hub);
        }

        foreach (XElement device in devices.Where(device => !HasPort(device) && device.At("address/@type") is null or "usb"))
        {
            buses.Assign(device);
        }
    }

    private static bool UsesUsb(XElement device) => QemuDevices.Find(device)?.UsesUsb(device) == true;

    private static bool HasPort(XElement device) => device.Is("address/@type", "usb") && device.Has("address/@port");

    private static bool HasUsb(Guest guest) =>
        guest.Devices.Elements("controller").Any(controller => controller.Is("@type", "usb") && !controller.Is("@model", "none"));

    private static void AddHubs(Guest guest, int devices)
    {
        int ports = guest.Devices.Elements("controller").Where(one => one.Is("@type", "usb")).Sum(UsbBuses.PortsOf)
            + (guest.Devices.Elements("hub").Count() * UsbBuses.HubPorts);
        if (devices <= ports)
        {
            return;
        }

        int missing = (devices - ports + 1 + UsbBuses.HubPorts - 2) / (UsbBuses.HubPorts - 1);
        for (int i = 0; i < missing; i++)
        {
            DeviceOrder.Insert(guest.Devices, new XElement("hub", new XAttribute("type", "usb")));
        }
    }
}
