using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Links;

namespace Vireo.Drivers.Node.Networks.Running;

/// <summary>Routes that the host gets while a network is on.</summary>
internal static class StaticRoutes
{
    /// <summary>Reads a <c>route</c> element in normal form.</summary>
    internal static LinkRoute Read(XElement route)
    {
        IPAddress destination = IPAddress.Parse(route.Attribute("address")?.Value ?? string.Empty);
        IPAddress? mask = route.Attribute("netmask") is { } said ? IPAddress.Parse(said.Value) : null;
        int prefix = (int)Number(route, "prefix");
        bool isDefault = destination.Equals(IPAddress.Any) || destination.Equals(IPAddress.IPv6Any);
        return new LinkRoute(
            destination,
            isDefault && mask is null ? prefix : IpAddresses.PrefixOf(destination, mask, prefix),
            IPAddress.Parse(route.Attribute("gateway")?.Value ?? string.Empty),
            Number(route, "metric") is > 0 and var metric ? metric : 1);
    }

    /// <summary>The mask of a route's network.</summary>
    internal static IPAddress MaskOf(LinkRoute route) => IpAddresses.MaskOf(route.Prefix, route.Destination.AddressFamily);

    private static uint Number(XElement route, string name) =>
        uint.TryParse(route.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out uint number) ? number : 0;
}
