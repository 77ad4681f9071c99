using System.Xml.Linq;
using Vireo.Host.DomainXml.Devices;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Puts a device that libvirt adds where its kind stands.</summary>
internal static class DeviceOrder
{
    private static readonly Dictionary<string, int> Places =
        DeviceKinds.All.Select((kind, place) => (kind.Name, place)).ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal);

    /// <summary>Behind the last device of its kind or of those before it.</summary>
    internal static void Insert(XElement devices, XElement device)
    {
        int place = PlaceOf(device);
        if (devices.Elements().LastOrDefault(other => PlaceOf(other) <= place) is { } before)
        {
            before.AddAfterSelf(device);
        }
        else
        {
            devices.AddFirst(device);
        }
    }

    private static int PlaceOf(XElement device) => Places.GetValueOrDefault(device.Name.LocalName, int.MaxValue);
}
