using System.Xml.Linq;
using Vireo.Host.DomainXml.Devices;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Devices in which nothing is left to say are not written, where their kind is so.</summary>
internal static class EmptyDevices
{
    private static readonly HashSet<string> Kinds =
        [.. DeviceKinds.All.Where(kind => kind.WhenEmpty == WhenEmpty.Dropped).Select(kind => kind.Name)];

    internal static void Drop(XElement devices) => devices.Elements()
        .Where(device => Kinds.Contains(device.Name.LocalName) && device.IsEmpty && !device.HasAttributes)
        .Remove();
}
