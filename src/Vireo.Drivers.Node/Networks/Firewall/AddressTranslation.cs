using System.Net;
using System.Xml.Linq;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Firewall;

/// <summary>Under which addresses and ports a network's guests are seen from outside.</summary>
internal static class AddressTranslation
{
    private const string Broadcast = "255.255.255.255/32";
    private const string Multicast = "224.0.0.0/24";
    private const string MulticastSix = "ff02::/16";
    private const string DefaultPorts = "1024-65535";

    /// <summary>The rules of one address. The last of them comes first in its chain: what stays in the network keeps its address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="nat">What the network says of it; null: nothing.</param>
    /// <param name="outward">The match of the device that leads outside, after a space; empty: any does.</param>
    internal static IEnumerable<FirewallRule> Rules(NetworkAddress address, XElement? nat, string outward)
    {
        yield return Translate(address, nat, outward, protocol: null);
        yield return Translate(address, nat, outward, "udp");
        yield return Translate(address, nat, outward, "tcp");
        if (!address.IsSix)
        {
            yield return Leave(address, outward, Broadcast);
        }

        yield return Leave(address, outward, address.IsSix ? MulticastSix : Multicast);
    }

    private static FirewallRule Translate(NetworkAddress address, XElement? nat, string outward, string? protocol)
    {
        string ports = nat?.Element("port") is { } said ? $"{said.Attribute("start")?.Value}-{said.Attribute("end")?.Value}" : DefaultPorts;
        string match = $"-s {address.Network}{(protocol is null ? null : $" -p {protocol}")} ! -d {address.Network}{outward}";
        return Of(address, match + (nat?.Element("address") is { } shown && IsSameFamily(shown, address)
            ? $" -j SNAT --to-source {shown.Attribute("start")?.Value}-{shown.Attribute("end")?.Value}{(protocol is null ? null : $":{ports}")}"
            : $" -j MASQUERADE{(protocol is null ? null : $" --to-ports {ports}")}"));
    }

    private static FirewallRule Leave(NetworkAddress address, string outward, string destination) =>
        Of(address, $"{(outward.Length == 0 ? null : outward[1..] + " ")}-s {address.Network} -d {destination} -j RETURN");

    private static FirewallRule Of(NetworkAddress address, string match) => new(address.IsSix, "nat", FirewallChains.PostRouting, match);

    private static bool IsSameFamily(XElement shown, NetworkAddress address) =>
        IPAddress.TryParse(shown.Attribute("start")?.Value, out IPAddress? start) && start.AddressFamily == address.Address.AddressFamily;
}
