using System.Xml.Linq;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.State;

/// <summary>The devices of the host that a network joins its guests to directly, and who uses which.</summary>
internal static class ForwardDevices
{
    private static readonly string[] Parts = ["domain", "bus", "slot", "function"];

    /// <summary>How many ports use a device.</summary>
    /// <param name="device">An <c>interface</c> or <c>address</c> of a network's <c>forward</c>.</param>
    /// <param name="ports">The network's ports.</param>
    internal static int UsersOf(XElement device, IEnumerable<NetworkPortDefinition> ports) =>
        ports.Count(port => Uses(port.Root.Element("plug"), device));

    private static bool Uses(XElement? plug, XElement device) => device.Name.LocalName == "interface"
        ? plug?.Attribute("dev")?.Value is { } link && link == device.Attribute("dev")?.Value
        : plug?.Element("address") is { } address && Part(address) == Part(device);

    private static string Part(XElement address) =>
        string.Join(':', Parts.Select(name => address.Attribute(name)?.Value));
}
