using System.Xml.Linq;
using Vireo.Model.Networks.Addresses;
using Vireo.Model.Traffic;

namespace Vireo.Model.Networks;

/// <summary>A virtual network's definition, as <c>virNetworkDefineXML</c> takes it.</summary>
[XmlView("network")]
public sealed partial class NetworkDefinition
{
    /// <summary>How many interfaces use it at present (<c>network/@connections</c>).</summary>
    [XmlAttribute("connections")] public partial uint? Connections { get; set; }

    /// <summary>Whether guests may speak IPv6 without an address of the host's (<c>network/@ipv6</c>).</summary>
    [XmlAttribute("ipv6")] public partial bool? IsIPv6 { get; set; }

    /// <summary>Whether guests may change their MAC addresses and filters (<c>network/@trustGuestRxFilters</c>).</summary>
    [XmlAttribute("trustGuestRxFilters")] public partial bool? IsGuestTrusted { get; set; }

    /// <summary>Its name, unique on its host (<c>network/name</c>).</summary>
    [XmlText("name")] public partial string? Name { get; set; }

    /// <summary>Its UUID (<c>network/uuid</c>).</summary>
    [XmlText("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>What applications keep with it, each in a namespace of its own (<c>network/metadata</c>).</summary>
    [XmlRaw("metadata")] public partial XElement? Metadata { get; set; }

    /// <summary>How its traffic reaches others; null: it doesn't (<c>network/forward</c>).</summary>
    [XmlElement("forward")] public partial NetworkForward? Forward { get; set; }

    /// <summary>Its bridge on the host (<c>network/bridge</c>).</summary>
    [XmlElement("bridge")] public partial NetworkBridge Bridge { get; set; }

    /// <summary>Its MTU (<c>network/mtu/@size</c>).</summary>
    [XmlAttribute("mtu/size")] public partial uint? Mtu { get; set; }

    /// <summary>The bridge's MAC address (<c>network/mac/@address</c>).</summary>
    [XmlAttribute("mac/address")] public partial string? MacAddress { get; set; }

    /// <summary>Its DNS domain (<c>network/domain/@name</c>).</summary>
    [XmlAttribute("domain/name")] public partial string? DnsDomain { get; set; }

    /// <summary>Whether names of that domain are never asked of others (<c>network/domain/@localOnly</c>).</summary>
    [XmlAttribute("domain/localOnly")] public partial bool? IsDnsDomainLocal { get; set; }

    /// <summary>Its name server (<c>network/dns</c>).</summary>
    [XmlElement("dns")] public partial NetworkDns Dns { get; set; }

    /// <summary>Its VLANs (<c>network/vlan</c>).</summary>
    [XmlElement("vlan")] public partial Vlan Vlan { get; set; }

    /// <summary>How much traffic is let through (<c>network/bandwidth</c>).</summary>
    [XmlElement("bandwidth")] public partial Bandwidth Bandwidth { get; set; }

    /// <summary>Whether guests may reach each other (<c>network/port</c>).</summary>
    [XmlElement("port")] public partial PortIsolation Port { get; set; }

    /// <summary>The host's addresses on it (<c>network/ip</c>).</summary>
    [XmlElements("ip")] public partial XmlList<NetworkAddress> Addresses { get; }

    /// <summary>The host's routes to others behind it (<c>network/route</c>).</summary>
    [XmlElements("route")] public partial XmlList<Route> Routes { get; }

    /// <summary>What its switch is told (<c>network/virtualport</c>).</summary>
    [XmlElement("virtualport")] public partial VirtualPort VirtualPort { get; set; }

    /// <summary>Groups of ports (<c>network/portgroup</c>).</summary>
    [XmlElements("portgroup")] public partial XmlList<PortGroup> PortGroups { get; }

    /// <summary>What is added to dnsmasq's configuration as it is (<c>network/dnsmasq:options/dnsmasq:option/@value</c>).</summary>
    [XmlTexts("dnsmasq:options/dnsmasq:option", Attribute = "value")] public partial XmlTextList DnsmasqOptions { get; }
}
