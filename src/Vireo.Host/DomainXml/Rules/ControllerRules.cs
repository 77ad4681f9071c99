using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Adds the controllers that devices hang on and the document does not list.</summary>
internal static class ControllerRules
{
    /// <summary>More controllers of a type than any guest has; keeps an address in a document from costing memory.</summary>
    private const int MaxControllers = 1024;

    /// <summary>In the order in which libvirt looks at the buses of disks.</summary>
    private static readonly string[] DiskBuses = ["scsi", "fdc", "ide", "sata"];

    internal static void Apply(XElement devices)
    {
        PlaceHostDevices(devices);
        foreach (string bus in DiskBuses)
        {
            AddUpTo(devices, bus, LastDiskController(devices, bus));
        }

        AddUpTo(devices, "virtio-serial", LastSerialController(devices));
        AddForSmartcards(devices);
        AddUpTo(devices, "scsi", Last(devices.Elements("hostdev").Where(device => device.Attribute("type")?.Value == "scsi")));
    }

    private static int LastDiskController(XElement devices, string bus) =>
        Last(devices.Elements("disk").Where(disk => disk.Element("target")?.Attribute("bus")?.Value == bus));

    private static int LastSerialController(XElement devices)
    {
        XElement[] ports = [.. devices.Elements("channel").Concat(devices.Elements("console"))
            .Where(device => device.Element("target")?.Attribute("type")?.Value == "virtio")];
        return ports.Length == 0 ? -1 : Math.Max(0, Last(ports));
    }

    /// <summary>The greatest number of a controller among addresses; -1: there is none.</summary>
    private static int Last(IEnumerable<XElement> devices) => devices
        .Select(device =>
        int.TryParse(
            device.Element("address")?.Attribute("controller")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number : -1)
        .DefaultIfEmpty(-1)
        .Max();

    private static void AddForSmartcards(XElement devices)
    {
        int slot = 0;
        foreach (XElement card in devices.Elements("smartcard").Where(card => card.Element("address") is null))
        {
            card.Add(
                new XElement("address", new XAttribute("type", "ccid"), new XAttribute("controller", 0), new XAttribute("slot", slot++)));
        }

        AddUpTo(devices, "ccid", Last(devices.Elements("smartcard")));
    }

    /// <summary>A SCSI device of the host without an address takes the first unit that is free.</summary>
    private static void PlaceHostDevices(XElement devices)
    {
        int unit = 0;
        foreach (
            XElement device in devices.Elements("hostdev")
                .Where(device => device.Attribute("type")?.Value == "scsi" && device.Element("address") is null))
        {
            device.Add(new XElement(
                "address",
                new XAttribute("type", "drive"),
                new XAttribute("controller", 0),
                new XAttribute("bus", 0),
                new XAttribute("target", 0),
                new XAttribute("unit", unit++)));
        }
    }

    private static void AddUpTo(XElement devices, string type, int last)
    {
        if (last >= MaxControllers)
        {
            throw DomainFaults.Unsupported($"controller {last} of type '{type}' is over the limit of {MaxControllers}");
        }

        HashSet<string?> present = [.. devices.Elements("controller")
            .Where(controller => controller.Attribute("type")?.Value == type)
            .Select(controller => controller.Attribute("index")?.Value)];
        for (int index = 0; index <= last; index++)
        {
            if (present.Add(index.ToString(CultureInfo.InvariantCulture)))
            {
                DeviceOrder.Insert(devices, new XElement("controller", new XAttribute("type", type), new XAttribute("index", index)));
            }
        }
    }
}
