using System.Net;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>Rules between the parts of a network.</summary>
internal static class NetworkRules
{
    /// <summary>What each way of forwarding wants and refuses.</summary>
    internal static void CheckMode(XElement input, XElement output)
    {
        string mode = NetworkShape.ModeOf(input);
        string name = NameOf(input);
        if (mode is "nat" or "route" or "open")
        {
            CheckServed(output, mode, name);
        }
        else if (mode != "none")
        {
            CheckForeign(input, output, mode, name);
        }

        if (output.Element("mtu") is not null && !NetworkShape.IsOwn(mode))
        {
            throw Bad($"mtu size only allowed in open, route, nat, and isolated mode, not in {mode} (network '{name}')");
        }
    }

    /// <summary>A route's gateway lies in a network that the bridge is in.</summary>
    internal static void CheckGateways(XElement input, XElement output)
    {
        foreach (XElement route in output.Elements("route"))
        {
            IPAddress gateway = IPAddress.Parse(route.Attribute("gateway")?.Value ?? string.Empty);
            if (!output.Elements("ip").Any(ip => Reaches(ip, gateway)))
            {
                throw Unsupported($"unreachable static route gateway '{gateway}' specified for network '{NameOf(input)}'");
            }
        }
    }

    private static bool Reaches(XElement ip, IPAddress gateway)
    {
        (IPAddress address, int prefix) = IpShape.Place(ip);
        return address.AddressFamily == gateway.AddressFamily
            && IpAddresses.Mask(address, prefix) is { } network
            && network.Equals(IpAddresses.Mask(gateway, prefix));
    }

    private static void CheckServed(XElement output, string mode, string name)
    {
        if (output.Element("ip") is null)
        {
            throw Bad($"{mode} forwarding requested, but no IP address provided for network '{name}'");
        }

        int devices = output.Element("forward")?.Elements().Count(one => one.Name.LocalName is "interface" or "address") ?? 0;
        if (devices > 1)
        {
            throw Bad($"multiple forwarding interfaces specified for network '{name}', only one is supported");
        }

        if (mode == "open" && devices > 0)
        {
            throw Bad($"forward dev not allowed for network '{name}' with forward mode='{mode}'");
        }
    }

    /// <summary>A network that the node does not serve has a bridge that is there already, or devices.</summary>
    private static void CheckForeign(XElement input, XElement output, string mode, string name)
    {
        XElement bridge = input.Element("bridge") ?? new XElement("bridge");
        if (mode != "bridge")
        {
            Refuse(bridge, "name", $"bridge name not allowed in {mode} mode (network '{name}')");
            Refuse(bridge, "zone", $"bridge zone not allowed in {mode} mode (network '{name}')");
            Refuse(bridge, "macTableManager", $"bridge macTableManager setting not allowed in {mode} mode (network '{name}')");
        }

        string fault = $"bridge delay/stp/zone options only allowed in route, nat, and isolated mode, not in {mode} (network '{name}')";
        Refuse(bridge, "stp", fault);
        Refuse(bridge, "zone", fault);
        if (BridgeShapes.ReadDelay(bridge) is not (null or "0"))
        {
            throw Bad(fault);
        }

        if (output.Element("bridge")?.Attribute("name") is not null
            && output.Element("forward")?.Elements().Any(one => one.Name.LocalName is "interface" or "address" or "pf") == true)
        {
            throw Bad($"A network with forward mode='{mode}' can specify a bridge name or a forward dev, but not both (network '{name}')");
        }
    }

    private static void Refuse(XElement bridge, string attribute, string fault)
    {
        if (!string.IsNullOrEmpty(bridge.Attribute(attribute)?.Value))
        {
            throw Bad(fault);
        }
    }
}
