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

    /// <summary>SCSI devices of the host bring their controllers; one without an address wants the first.</summary>
    internal static void AddForHostDevices(XElement devices)
    {
        XElement[] hostDevices = [.. devices.Elements("hostdev").Where(device => device.Attribute("type")?.Value == "scsi")];
        if (hostDevices.Length > 0)
        {
            AddUpTo(devices, "scsi", Math.Max(0, Last(hostDevices)), ModelFor(devices, hostDevices));
        }
    }

    internal static void Apply(XElement devices)
    {
        foreach (string bus in DiskBuses)
        {
            AddUpTo(devices, bus, LastDiskController(devices, bus));
        }

        AddForSerialPorts(devices);
        AddForSmartcards(devices);
        AddForHostDevices(devices);
    }

    private static int LastDiskController(XElement devices, string bus) =>
        Last(devices.Elements("disk").Where(disk => disk.Element("target")?.Attribute("bus")?.Value == bus));

    /// <summary>Each port on a virtio bus brings its own controller, the first where it has no address.</summary>
    private static void AddForSerialPorts(XElement devices)
    {
        XElement[] ports = [.. devices.Elements("channel").Concat(devices.Elements("console"))
            .Where(device => device.Element("target")?.Attribute("type")?.Value == "virtio")];
        foreach (XElement port in ports)
        {
            int index = Math.Max(0, Last([port]));
            AddRange(devices, "virtio-serial", index, index, null);
        }
    }

    /// <summary>SCSI devices of the host stay on controllers of one model.</summary>
    private static string? ModelFor(XElement devices, XElement[] hostDevices)
    {
        string? model = null;
        int last = -1;
        foreach (XElement device in hostDevices)
        {
            int index = Math.Max(0, Last([device]));
            if (index > last)
            {
                last = index;
                model = devices.Elements("controller")
                    .FirstOrDefault(one => one.Attribute("type")?.Value == "scsi" && one.Attribute("index")?.Value == $"{index}")
                    ?.Attribute("model")?.Value ?? model;
            }
        }

        return model;
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

    private static void AddUpTo(XElement devices, string type, int last, string? model = null) =>
        AddRange(devices, type, 0, last, model);

    private static void AddRange(XElement devices, string type, int first, int last, string? model)
    {
        if (last >= MaxControllers)
        {
            throw DomainFaults.Unsupported($"controller {last} of type '{type}' is over the limit of {MaxControllers}");
        }

        HashSet<string?> present = [.. devices.Elements("controller")
            .Where(controller => controller.Attribute("type")?.Value == type)
            .Select(controller => controller.Attribute("index")?.Value)];
        for (int index = first; index <= last; index++)
        {
            if (present.Add(index.ToString(CultureInfo.InvariantCulture)))
            {
                DeviceOrder.Insert(devices, new XElement(
                    "controller",
                    new XAttribute("type", type),
                    new XAttribute("index", index),
                    model is null ? null : new XAttribute("model", model)));
            }
        }
    }
}
