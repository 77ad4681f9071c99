using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>
/// Reads <c>devices</c>: each kind through its shape, all of a kind together, the kinds in the order in which libvirt writes them.
/// </summary>
internal static class DeviceReader
{
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
    /// Disks and controllers are sorted by what the document says of them: a bus or an index that only follows from it does not count yet.
    /// </summary>
    private static IEnumerable<XElement> Sort(IEnumerable<XElement> given)
    {
        var sorted = new SortedDevices();
        foreach (XElement device in given)
        {
            (string? group, int number) = device.Name.LocalName switch
            {
                "disk" => PlaceOfDisk(device.Element("target")),
                "controller" => (device.Attribute("type")?.Value, IndexOf(device)),
                _ => (null, 0),
            };
            sorted.Insert(device, group, number);
        }

        return sorted.InOrder;
    }

    private static (string? Bus, int Number) PlaceOfDisk(XElement? target) =>
        (target?.Attribute("bus")?.Value, DiskNames.IndexOf(target?.Attribute("dev")?.Value ?? string.Empty));

    private static int IndexOf(XElement controller) =>
        int.TryParse(controller.Attribute("index")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : -1;
}
