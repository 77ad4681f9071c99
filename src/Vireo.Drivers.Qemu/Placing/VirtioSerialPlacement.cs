using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Placing;

/// <summary>Gives channels ports of virtio's controllers. A console that names none takes what QEMU gives it.</summary>
internal sealed class VirtioSerialPlacement
{
    private const int DefaultPorts = 31;

    /// <summary>Port 0 is a console's.</summary>
    private const int FirstPort = 1;

    private readonly SortedDictionary<long, bool[]> _controllers = [];
    private readonly Guest _guest;

    private VirtioSerialPlacement(Guest guest)
    {
        _guest = guest;
        foreach (XElement controller in guest.Devices.Elements("controller").Where(one => one.Is("@type", "virtio-serial")))
        {
            _controllers[controller.Number("@index") ?? 0] = new bool[controller.Number("@ports") ?? DefaultPorts];
        }
    }

    internal static void Apply(Guest guest)
    {
        var placement = new VirtioSerialPlacement(guest);
        XElement[] channels = [.. Virtio(guest, "channel")];
        foreach (XElement device in Virtio(guest, "console").Concat(channels).Where(IsComplete))
        {
            placement.Reserve(device);
        }

        foreach (XElement device in channels.Where(device => !IsComplete(device)))
        {
            placement.Assign(device);
        }
    }

    private static IEnumerable<XElement> Virtio(Guest guest, string element) =>
        guest.Devices.Elements(element).Where(device => device.Is("target/@type", "virtio"));

    private static bool IsComplete(XElement device) => device.Is("address/@type", "virtio-serial") && device.Number("address/@port") > 0;

    private void Reserve(XElement device)
    {
        long controller = device.Number("address/@controller") ?? 0;
        long port = device.Number("address/@port") ?? 0;
        if (!_controllers.TryGetValue(controller, out bool[]? ports))
        {
            throw QemuFaults.XmlDomain($"virtio serial controller {controller} is missing");
        }

        if (port >= ports.Length)
        {
            throw QemuFaults.XmlDomain($"virtio serial controller {controller} does not have port {port}");
        }

        if (ports[port])
        {
            throw QemuFaults.XmlDomain($"virtio serial port {port} on controller {controller} is already occupied");
        }

        ports[port] = true;
    }

    private void Assign(XElement device)
    {
        long? wanted = device.Is("address/@type", "virtio-serial") ? device.Number("address/@controller") : null;
        foreach ((long number, bool[] ports) in _controllers.Where(one => wanted is null || one.Key == wanted))
        {
            int port = Array.IndexOf(ports, false, Math.Min(FirstPort, ports.Length));
            if (port >= 0)
            {
                ports[port] = true;
                Put(device, number, port);
                return;
            }
        }

        if (wanted is not null)
        {
            throw QemuFaults.XmlDomain($"Unable to find a free virtio-serial port");
        }

        AddController();
        Assign(device);
    }

    private void AddController()
    {
        int index = 0;
        while (_controllers.ContainsKey(index))
        {
            index++;
        }

        ControllerLists.Add(_guest.Devices, "virtio-serial", index, null);
        _controllers[index] = new bool[DefaultPorts];
    }

    private static void Put(XElement device, long controller, int port)
    {
        device.Element("address")?.Remove();
        device.Add(new XElement(
            "address",
            new XAttribute("type", "virtio-serial"),
            new XAttribute("controller", controller),
            new XAttribute("bus", 0),
            new XAttribute("port", port)));
    }
}
