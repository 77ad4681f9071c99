using System.Xml.Linq;
using Vireo.Host.Shapes;
using Vireo.Host.Traffic;
using Vireo.Host.Xml;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>A virtual network.</summary>
internal static class NetworkShape
{
    /// <summary>The modes in which the node itself serves the network.</summary>
    private static readonly string[] OwnModes = ["none", "nat", "route", "open"];

    /// <summary>A group of ports of a network that guests' interfaces choose.</summary>
    internal static Shape PortGroup { get; } = new Shape("portgroup")
        .Reads("name", ReadGroupName)
        .Reads("default", input => IsYes(input.Attribute("default")) ? "yes" : null)
        .With("trustGuestRxFilters", Values.YesNo)
        .Has(VlanShape.Vlan)
        .Has(VirtualPortShape.AnyType)
        .Has(BandwidthShape.Limits)
        .StaysOpen();

    /// <summary>The shape.</summary>
    internal static Shape Network { get; } = new Shape("network")
        .Reads("ipv6", ReadIpv6)
        .With("trustGuestRxFilters", Values.YesNo)
        .Then(AddIdentity)
        .Then(AddDomain)
        .Has(BandwidthShape.Limits)
        .Has(VlanShape.Vlan)
        .Has(new Shape("port").With("isolated", Values.YesNo).DropEmpty())
        .Then(AddBridge)
        .Has(BridgeShapes.Mac)
        .Has(BridgeShapes.Mtu)
        .Has(DnsShapes.Dns)
        .Has(VirtualPortShape.Typed)
        .HasMany(PortGroup)
        .HasMany(IpShape.Ip)
        .HasMany(RouteShape.Route)
        .Then(NetworkRules.CheckGateways)
        .Has(ForwardShape.Forward)
        .Then(NetworkRules.CheckMode)
        .Then((input, output) => output.Add(MetadataElement.Read(input.Element("metadata"))))
        .WrittenAs(
            "name", "uuid", "metadata", "forward", "bridge", "mtu", "mac", "domain", "dns", "vlan", "bandwidth", "port", "ip", "route",
            "virtualport", "portgroup");

    /// <summary>The mode of a network as its document says it.</summary>
    internal static string ModeOf(XElement input) => input.Element("forward") is not { } forward
        ? "none"
        : forward.Attribute("mode")?.Value is { Length: > 0 } mode ? mode : "nat";

    /// <summary>Whether the node itself serves the network, over a bridge of its own.</summary>
    internal static bool IsOwn(string mode) => OwnModes.Contains(mode);

    private static void AddIdentity(XElement input, XElement output) =>
        output.Add(new XElement("name", NameOf(input)), new XElement("uuid", input.Element("uuid")?.Value));

    private static void AddBridge(XElement input, XElement output)
    {
        XElement given = input.Element("bridge") ?? new XElement("bridge");
        output.Add((IsOwn(ModeOf(input)) ? BridgeShapes.Own : BridgeShapes.Foreign).Read(given));
    }

    private static void AddDomain(XElement input, XElement output)
    {
        if (input.Element("domain") is not { } domain)
        {
            return;
        }

        XElement? read = new Shape("domain").WithTexts("name").With("localOnly", Values.YesNo).Read(domain);
        output.Add(read?.Attribute("name") is null ? null : read);
    }

    private static string? ReadIpv6(XElement input) => input.Attribute("ipv6")?.Value switch
    {
        null or "" or "no" => null,
        "yes" => "yes",
        var other => throw Bad($"Invalid ipv6 setting '{other}' in network '{NameOf(input)}'"),
    };

    private static string ReadGroupName(XElement input) => input.Attribute("name")?.Value is { Length: > 0 } name
        ? name
        : throw Bad("Missing required name attribute in portgroup");

    private static bool IsYes(XAttribute? attribute) => string.Equals(attribute?.Value, "yes", StringComparison.OrdinalIgnoreCase);
}
