using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>
/// Reads <c>devices</c>: each kind through its shape, all of a kind together, the kinds in the order in which libvirt writes them.
/// </summary>
internal static class DeviceReader
{
    private static readonly string[] SortedKinds = ["disk", "controller"];

    internal static XElement Read(XElement? input, XElement domain, DomainReading reading)
    {
        var output = new XElement("devices", string.Empty);
        foreach (DeviceKind kind in DeviceKinds.All)
        {
            IEnumerable<XElement> given = input?.Elements(kind.Name) ?? [];
            foreach (XElement device in Sort(kind.Many ? given : given.Take(1)))
            {
                output.Add(kind.Read(device, new DeviceContext(domain, output, reading)));
            }
        }

        return output;
    }

    /// <summary>
    /// Sorts devices that were read before as reading them again would: buses and indexes that only followed from the document count
    /// by then. libvirt copies a guest's definition by writing and reading it.
    /// </summary>
    /// <returns>Whether the order changed.</returns>
    internal static bool Resort(XElement devices)
    {
        bool changed = false;
        foreach (string kind in SortedKinds)
        {
            XElement[] before = [.. devices.Elements(kind)];
            XElement[] after = [.. Sort(before)];
            if (!before.SequenceEqual(after))
            {
                XElement mark = new("mark");
                before[0].AddBeforeSelf(mark);
                Array.ForEach(before, device => device.Remove());
                mark.ReplaceWith(after);
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>
    /// Disks and controllers are sorted by what the document says of them: a bus or an index that only follows from it does not count yet.
    /// </summary>
    private static IEnumerable<XElement> Sort(IEnumerable<XElement> given)
    {
        var sorted = new SortedDevices();
        foreach (XElement device in given)
        {
            switch (device.Name.LocalName)
            {
                case "disk":
                    (string? bus, int number) = PlaceOfDisk(device.Element("target"));
                    sorted.Insert(device, bus, number);
                    break;
                case "controller":
                    bool follows = device.Element("master") is not null || ControllerShape.MasterPortOf(device) is not null;
                    int index = IndexOf(device);
                    sorted.Insert(device, device.Attribute("type")?.Value, index, index >= 0, follows);
                    break;
                default:
                    sorted.Insert(device, null, 0);
                    break;
            }
        }

        return sorted.InOrder;
    }

    private static (string? Bus, int Number) PlaceOfDisk(XElement? target) =>
        (target?.Attribute("bus")?.Value, DiskNames.IndexOf(target?.Attribute("dev")?.Value ?? string.Empty));

    private static int IndexOf(XElement controller) =>
        int.TryParse(controller.Attribute("index")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : -1;
}
