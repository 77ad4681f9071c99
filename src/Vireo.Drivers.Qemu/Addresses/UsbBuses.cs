using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>The ports of a guest's USB controllers and hubs while they are given out.</summary>
internal sealed class UsbBuses
{
    /// <summary>How many ports QEMU's hub has.</summary>
    internal const int HubPorts = 8;

    private const int DefaultXhciPorts = 4;

    private readonly SortedDictionary<long, UsbHub> _buses = [];

    /// <summary>How many ports a controller brings; Intel's companions share those of the main one.</summary>
    internal static int PortsOf(XElement controller) => controller.At("@model") switch
    {
        null or "piix3-uhci" or "piix4-uhci" or "vt82c686b-uhci" => 2,
        "ehci" or "ich9-ehci1" => 6,
        "pci-ohci" => 3,
        "nec-xhci" or "qemu-xhci" => (int)(controller.Number("@ports") ?? DefaultXhciPorts),
        _ => 0,
    };

    internal static UsbBuses Create(XElement devices)
    {
        var buses = new UsbBuses();
        foreach (XElement controller in devices.Elements("controller").Where(one => one.Is("@type", "usb") && PortsOf(one) > 0))
        {
            if (!buses._buses.TryAdd(controller.Number("@index") ?? 0, new UsbHub(PortsOf(controller))))
            {
                throw QemuFaults.XmlDomain($"Duplicate USB controllers with index {controller.At("@index")}");
            }
        }

        foreach (XElement hub in devices.Elements("hub").Where(hub => hub.Has("address/@port")))
        {
            buses.AddHub(hub);
        }

        return buses;
    }

    /// <summary>Joins a hub that has a port.</summary>
    internal void AddHub(XElement hub)
    {
        if (!hub.Is("address/@type", "usb"))
        {
            throw QemuFaults.XmlDomain("Wrong address type for USB hub");
        }

        (UsbHub parent, int port) = Find(hub);
        if (!parent.Join(port))
        {
            throw QemuFaults.XmlDomain($"Duplicate USB hub on bus {hub.At("address/@bus")} port {hub.At("address/@port")}");
        }
    }

    /// <summary>Takes the port that a device names.</summary>
    internal void Reserve(XElement device)
    {
        (UsbHub parent, int port) = Find(device);
        if (!parent.Take(port))
        {
            throw QemuFaults.XmlDomain($"Duplicate USB address bus {device.At("address/@bus")} port {device.At("address/@port")}");
        }
    }

    /// <summary>Gives a device a free port, on the bus that it names if it names one.</summary>
    internal void Assign(XElement device)
    {
        if (device.Number("address/@bus") is { } wanted && device.Is("address/@type", "usb"))
        {
            if (!_buses.TryGetValue(wanted, out UsbHub? bus))
            {
                throw QemuFaults.XmlDomain($"USB bus {wanted} requested but no controller with that index is present");
            }

            if (bus.TakeFree() is { } port)
            {
                Put(device, wanted, port);
                return;
            }
        }
        else
        {
            foreach ((long number, UsbHub bus) in _buses)
            {
                if (bus.TakeFree() is { } port)
                {
                    Put(device, number, port);
                    return;
                }
            }
        }

        throw QemuFaults.Internal("No free USB ports");
    }

    private static void Put(XElement device, long bus, string port)
    {
        device.Element("address")?.Remove();
        device.Add(new XElement("address", new XAttribute("type", "usb"), new XAttribute("bus", bus), new XAttribute("port", port)));
    }

    private (UsbHub Hub, int Port) Find(XElement device)
    {
        long bus = device.Number("address/@bus") ?? 0;
        string path = device.At("address/@port") ?? string.Empty;
        if (!_buses.TryGetValue(bus, out UsbHub? hub))
        {
            throw QemuFaults.XmlDomain($"Missing USB bus {bus}");
        }

        int[] ports = [.. path.Split('.').Select(part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
        foreach (int port in ports[..^1])
        {
            if (port > hub.Ports)
            {
                throw QemuFaults.XmlDomain($"port {port} out of range in USB address bus: {bus} port: {path}");
            }

            hub = hub.Below(port) ?? throw QemuFaults.XmlDomain($"there is no hub at port {port} in USB address bus: {bus} port: {path}");
        }

        return ports[^1] <= hub.Ports ? (hub, ports[^1])
            : throw QemuFaults.XmlDomain($"requested USB port {path} not present on USB bus {bus}");
    }
}
