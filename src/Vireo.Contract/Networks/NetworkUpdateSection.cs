namespace Vireo.Contract.Networks;

/// <summary>Which part of a network to change.</summary>
/// <remarks><c>virNetworkUpdateSection</c>.</remarks>
public enum NetworkUpdateSection : uint
{
    /// <summary>None: it is not valid. <c>VIR_NETWORK_SECTION_NONE</c>.</summary>
    None = 0,

    /// <summary>The bridge (<c>&lt;bridge&gt;</c>). <c>VIR_NETWORK_SECTION_BRIDGE</c>.</summary>
    Bridge = 1,

    /// <summary>The DNS domain (<c>&lt;domain&gt;</c>). <c>VIR_NETWORK_SECTION_DOMAIN</c>.</summary>
    Domain = 2,

    /// <summary>An address range (<c>&lt;ip&gt;</c>). <c>VIR_NETWORK_SECTION_IP</c>.</summary>
    Ip = 3,

    /// <summary>
    /// A host whose address is fixed (<c>&lt;ip&gt;&lt;dhcp&gt;&lt;host&gt;</c>). <c>VIR_NETWORK_SECTION_IP_DHCP_HOST</c>.
    /// </summary>
    IpDhcpHost = 4,

    /// <summary>A range that is given out (<c>&lt;ip&gt;&lt;dhcp&gt;&lt;range&gt;</c>). <c>VIR_NETWORK_SECTION_IP_DHCP_RANGE</c>.</summary>
    IpDhcpRange = 5,

    /// <summary>How it reaches the outside (<c>&lt;forward&gt;</c>). <c>VIR_NETWORK_SECTION_FORWARD</c>.</summary>
    Forward = 6,

    /// <summary>
    /// An interface to the outside (<c>&lt;forward&gt;&lt;interface&gt;</c>). <c>VIR_NETWORK_SECTION_FORWARD_INTERFACE</c>.
    /// </summary>
    ForwardInterface = 7,

    /// <summary>A physical function to the outside (<c>&lt;forward&gt;&lt;pf&gt;</c>). <c>VIR_NETWORK_SECTION_FORWARD_PF</c>.</summary>
    ForwardPf = 8,

    /// <summary>A group of ports (<c>&lt;portgroup&gt;</c>). <c>VIR_NETWORK_SECTION_PORTGROUP</c>.</summary>
    PortGroup = 9,

    /// <summary>A name of an address (<c>&lt;dns&gt;&lt;host&gt;</c>). <c>VIR_NETWORK_SECTION_DNS_HOST</c>.</summary>
    DnsHost = 10,

    /// <summary>A text of a name (<c>&lt;dns&gt;&lt;txt&gt;</c>). <c>VIR_NETWORK_SECTION_DNS_TXT</c>.</summary>
    DnsTxt = 11,

    /// <summary>A service of a name (<c>&lt;dns&gt;&lt;srv&gt;</c>). <c>VIR_NETWORK_SECTION_DNS_SRV</c>.</summary>
    DnsSrv = 12,
}
