using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Running;

/// <summary>Keeps a network from taking addresses that the host already routes elsewhere (IP's fourth version, as libvirt).</summary>
internal static class RouteCollisions
{
    private const string Table = "/proc/net/route";

    /// <summary>Refuses a network that collides with a route of the host.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>.</exception>
    internal static void Check(NetworkDefinition network) => Check(network, File.Exists(Table) ? File.ReadLines(Table) : []);

    /// <summary>Refuses a network that collides with one of these routes, which are as the kernel lists them.</summary>
    internal static void Check(NetworkDefinition network, IEnumerable<string> routes)
    {
        foreach (string[] fields in routes.Skip(1).Select(line => line.Split('\t')))
        {
            if (fields.Length < 8 || Read(fields[1]) is not { } destination || Read(fields[7]) is not { } mask)
            {
                continue;
            }

            string route = $"{destination}/{mask}";
            if (network.Addresses.Any(address => !address.IsSix && $"{Part(address.Address, address.Mask)}/{address.Mask}" == route))
            {
                throw Fault($"Network is already in use by interface {fields[0]}");
            }

            if (network.Root.Elements("route").Where(IsFour).Select(StaticRoutes.Read).FirstOrDefault(one =>
                $"{one.Destination}/{StaticRoutes.MaskOf(one)}" == route) is { } conflict)
            {
                throw Fault($"Route address '{conflict.Destination}' conflicts with IP address for '{fields[0]}'");
            }
        }
    }

    /// <summary>A number as the kernel lists it: the address's bytes in memory, read as the host's own number.</summary>
    private static IPAddress? Read(string text) =>
        uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint number)
            ? new IPAddress(BitConverter.GetBytes(number))
            : null;

    private static IPAddress Part(IPAddress address, IPAddress mask) =>
        new([.. address.GetAddressBytes().Zip(mask.GetAddressBytes(), (one, bits) => (byte)(one & bits))]);

    private static bool IsFour(XElement route) => route.Attribute("family")?.Value != "ipv6";

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.None, detail);
}
