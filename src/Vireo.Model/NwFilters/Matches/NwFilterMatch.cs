namespace Vireo.Model.NwFilters.Matches;

/// <summary>What packets look like: the case is the element's name.</summary>
[XmlView("rule", By = ".")]
public abstract partial class NwFilterMatch
{
    /// <summary>Whether they look so, or look otherwise (<c>…/@match</c>).</summary>
    [XmlAttribute("match")] public partial bool? IsMatch { get; set; }

    /// <summary>A comment (<c>…/@comment</c>).</summary>
    [XmlAttribute("comment")] public partial string? Comment { get; set; }

    /// <summary>The MAC address that they are from (<c>…/@srcmacaddr</c>).</summary>
    [XmlAttribute("srcmacaddr")] public partial string? SourceMac { get; set; }

    /// <summary>The mask of that; only below internet protocols (<c>…/@srcmacmask</c>).</summary>
    [XmlAttribute("srcmacmask")] public partial string? SourceMacMask { get; set; }

    /// <summary>Ethernet.</summary>
    [XmlCase("mac")]
    public sealed partial class Mac : NwFilterMatch
    {
        /// <summary>The MAC address that they are to (<c>mac</c>).</summary>
        [XmlElement(".")] public partial DestinationMacMatch DestinationMac { get; }

        /// <summary>The protocol, by name or number (<c>mac/@protocolid</c>).</summary>
        [XmlAttribute("protocolid")] public partial string? Protocol { get; set; }
    }

    /// <summary>A VLAN.</summary>
    [XmlCase("vlan")]
    public sealed partial class Vlan : NwFilterMatch
    {
        /// <summary>The MAC address that they are to (<c>vlan</c>).</summary>
        [XmlElement(".")] public partial DestinationMacMatch DestinationMac { get; }

        /// <summary>The VLAN (<c>vlan/@vlanid</c>).</summary>
        [XmlAttribute("vlanid")] public partial string? VlanId { get; set; }

        /// <summary>The protocol within, by name or number (<c>vlan/@encap-protocol</c>).</summary>
        [XmlAttribute("encap-protocol")] public partial string? Protocol { get; set; }
    }

    /// <summary>The spanning tree.</summary>
    [XmlCase("stp")]
    public sealed partial class Stp : NwFilterMatch
    {
        /// <summary>The type (<c>stp/@type</c>).</summary>
        [XmlAttribute("type")] public partial string? Type { get; set; }

        /// <summary>The flags (<c>stp/@flags</c>).</summary>
        [XmlAttribute("flags")] public partial string? Flags { get; set; }

        /// <summary>The priority of the root (<c>stp/@root-priority</c>).</summary>
        [XmlAttribute("root-priority")] public partial string? RootPriority { get; set; }

        /// <summary>The priority of the root at most, for a range (<c>stp/@root-priority-hi</c>).</summary>
        [XmlAttribute("root-priority-hi")] public partial string? RootPriorityHigh { get; set; }

        /// <summary>The cost to the root (<c>stp/@root-cost</c>).</summary>
        [XmlAttribute("root-cost")] public partial string? RootCost { get; set; }

        /// <summary>The cost to the root at most, for a range (<c>stp/@root-cost-hi</c>).</summary>
        [XmlAttribute("root-cost-hi")] public partial string? RootCostHigh { get; set; }

        /// <summary>The priority of the sender (<c>stp/@sender-priority</c>).</summary>
        [XmlAttribute("sender-priority")] public partial string? SenderPriority { get; set; }

        /// <summary>The priority of the sender at most, for a range (<c>stp/@sender-priority-hi</c>).</summary>
        [XmlAttribute("sender-priority-hi")] public partial string? SenderPriorityHigh { get; set; }

        /// <summary>The port (<c>stp/@port</c>).</summary>
        [XmlAttribute("port")] public partial string? Port { get; set; }

        /// <summary>The port at most, for a range (<c>stp/@port-hi</c>).</summary>
        [XmlAttribute("port-hi")] public partial string? PortHigh { get; set; }

        /// <summary>The age (<c>stp/@age</c>).</summary>
        [XmlAttribute("age")] public partial string? Age { get; set; }

        /// <summary>The age at most, for a range (<c>stp/@age-hi</c>).</summary>
        [XmlAttribute("age-hi")] public partial string? AgeHigh { get; set; }

        /// <summary>The age at most (<c>stp/@max-age</c>).</summary>
        [XmlAttribute("max-age")] public partial string? MaxAge { get; set; }

        /// <summary>The age at most at most, for a range (<c>stp/@max-age-hi</c>).</summary>
        [XmlAttribute("max-age-hi")] public partial string? MaxAgeHigh { get; set; }

        /// <summary>The time between messages (<c>stp/@hello-time</c>).</summary>
        [XmlAttribute("hello-time")] public partial string? HelloTime { get; set; }

        /// <summary>The time between messages at most, for a range (<c>stp/@hello-time-hi</c>).</summary>
        [XmlAttribute("hello-time-hi")] public partial string? HelloTimeHigh { get; set; }

        /// <summary>The delay before forwarding (<c>stp/@forward-delay</c>).</summary>
        [XmlAttribute("forward-delay")] public partial string? ForwardDelay { get; set; }

        /// <summary>The delay before forwarding at most, for a range (<c>stp/@forward-delay-hi</c>).</summary>
        [XmlAttribute("forward-delay-hi")] public partial string? ForwardDelayHigh { get; set; }

        /// <summary>The MAC address of the root (<c>stp/@root-address</c>).</summary>
        [XmlAttribute("root-address")] public partial string? RootAddress { get; set; }

        /// <summary>The mask of that (<c>stp/@root-address-mask</c>).</summary>
        [XmlAttribute("root-address-mask")] public partial string? RootAddressMask { get; set; }

        /// <summary>The MAC address of the sender (<c>stp/@sender-address</c>).</summary>
        [XmlAttribute("sender-address")] public partial string? SenderAddress { get; set; }

        /// <summary>The mask of that (<c>stp/@sender-address-mask</c>).</summary>
        [XmlAttribute("sender-address-mask")] public partial string? SenderAddressMask { get; set; }
    }

    /// <summary>Address resolution.</summary>
    [XmlCase("arp")]
    public sealed partial class Arp : NwFilterMatch
    {
        /// <summary>The MAC address that they are to (<c>arp</c>).</summary>
        [XmlElement(".")] public partial DestinationMacMatch DestinationMac { get; }

        /// <summary>The kind of hardware (<c>arp/@hwtype</c>).</summary>
        [XmlAttribute("hwtype")] public partial string? HardwareType { get; set; }

        /// <summary>The kind of protocol (<c>arp/@protocoltype</c>).</summary>
        [XmlAttribute("protocoltype")] public partial string? ProtocolType { get; set; }

        /// <summary>What is asked or answered, by name or number (<c>arp/@opcode</c>).</summary>
        [XmlAttribute("opcode")] public partial string? Operation { get; set; }

        /// <summary>The MAC address of who asks (<c>arp/@arpsrcmacaddr</c>).</summary>
        [XmlAttribute("arpsrcmacaddr")] public partial string? ArpSourceMac { get; set; }

        /// <summary>The MAC address of who answers (<c>arp/@arpdstmacaddr</c>).</summary>
        [XmlAttribute("arpdstmacaddr")] public partial string? ArpDestinationMac { get; set; }

        /// <summary>The internet address of who asks (<c>arp/@arpsrcipaddr</c>).</summary>
        [XmlAttribute("arpsrcipaddr")] public partial string? ArpSource { get; set; }

        /// <summary>The mask of that (<c>arp/@arpsrcipmask</c>).</summary>
        [XmlAttribute("arpsrcipmask")] public partial string? ArpSourceMask { get; set; }

        /// <summary>The internet address of who answers (<c>arp/@arpdstipaddr</c>).</summary>
        [XmlAttribute("arpdstipaddr")] public partial string? ArpDestination { get; set; }

        /// <summary>The mask of that (<c>arp/@arpdstipmask</c>).</summary>
        [XmlAttribute("arpdstipmask")] public partial string? ArpDestinationMask { get; set; }

        /// <summary>Whether nobody asked (<c>arp/@gratuitous</c>).</summary>
        [XmlAttribute("gratuitous")] public partial string? IsGratuitous { get; set; }
    }

    /// <summary>Reverse address resolution.</summary>
    [XmlCase("rarp")]
    public sealed partial class ReverseArp : NwFilterMatch
    {
        /// <summary>The MAC address that they are to (<c>rarp</c>).</summary>
        [XmlElement(".")] public partial DestinationMacMatch DestinationMac { get; }

        /// <summary>The kind of hardware (<c>rarp/@hwtype</c>).</summary>
        [XmlAttribute("hwtype")] public partial string? HardwareType { get; set; }

        /// <summary>The kind of protocol (<c>rarp/@protocoltype</c>).</summary>
        [XmlAttribute("protocoltype")] public partial string? ProtocolType { get; set; }

        /// <summary>What is asked or answered, by name or number (<c>rarp/@opcode</c>).</summary>
        [XmlAttribute("opcode")] public partial string? Operation { get; set; }

        /// <summary>The MAC address of who asks (<c>rarp/@arpsrcmacaddr</c>).</summary>
        [XmlAttribute("arpsrcmacaddr")] public partial string? ArpSourceMac { get; set; }

        /// <summary>The MAC address of who answers (<c>rarp/@arpdstmacaddr</c>).</summary>
        [XmlAttribute("arpdstmacaddr")] public partial string? ArpDestinationMac { get; set; }

        /// <summary>The internet address of who asks (<c>rarp/@arpsrcipaddr</c>).</summary>
        [XmlAttribute("arpsrcipaddr")] public partial string? ArpSource { get; set; }

        /// <summary>The mask of that (<c>rarp/@arpsrcipmask</c>).</summary>
        [XmlAttribute("arpsrcipmask")] public partial string? ArpSourceMask { get; set; }

        /// <summary>The internet address of who answers (<c>rarp/@arpdstipaddr</c>).</summary>
        [XmlAttribute("arpdstipaddr")] public partial string? ArpDestination { get; set; }

        /// <summary>The mask of that (<c>rarp/@arpdstipmask</c>).</summary>
        [XmlAttribute("arpdstipmask")] public partial string? ArpDestinationMask { get; set; }

        /// <summary>Whether nobody asked (<c>rarp/@gratuitous</c>).</summary>
        [XmlAttribute("gratuitous")] public partial string? IsGratuitous { get; set; }
    }

    /// <summary>Internet protocol 4, at the bridge.</summary>
    [XmlCase("ip")]
    public sealed partial class IPv4 : NwFilterMatch
    {
        /// <summary>The MAC address that they are to (<c>ip</c>).</summary>
        [XmlElement(".")] public partial DestinationMacMatch DestinationMac { get; }

        /// <summary>Their addresses (<c>ip</c>).</summary>
        [XmlElement(".")] public partial IPAddressMatch Addresses { get; }

        /// <summary>Their ports (<c>ip</c>).</summary>
        [XmlElement(".")] public partial PortMatch Ports { get; }

        /// <summary>The protocol within, by name or number (<c>ip/@protocol</c>).</summary>
        [XmlAttribute("protocol")] public partial string? Protocol { get; set; }

        /// <summary>Their class of service (<c>ip/@dscp</c>).</summary>
        [XmlAttribute("dscp")] public partial string? Dscp { get; set; }
    }

    /// <summary>Internet protocol 6, at the bridge.</summary>
    [XmlCase("ipv6")]
    public sealed partial class IPv6 : NwFilterMatch
    {
        /// <summary>The MAC address that they are to (<c>ipv6</c>).</summary>
        [XmlElement(".")] public partial DestinationMacMatch DestinationMac { get; }

        /// <summary>Their addresses (<c>ipv6</c>).</summary>
        [XmlElement(".")] public partial IPAddressMatch Addresses { get; }

        /// <summary>Their ports (<c>ipv6</c>).</summary>
        [XmlElement(".")] public partial PortMatch Ports { get; }

        /// <summary>The protocol within, by name or number (<c>ipv6/@protocol</c>).</summary>
        [XmlAttribute("protocol")] public partial string? Protocol { get; set; }

        /// <summary>Their class of service (<c>ipv6/@dscp</c>).</summary>
        [XmlAttribute("dscp")] public partial string? Dscp { get; set; }

        /// <summary>The message that they are (<c>ipv6</c>).</summary>
        [XmlElement(".")] public partial MessageMatch Message { get; }

        /// <summary>The last type, for a range (<c>ipv6/@typeend</c>).</summary>
        [XmlAttribute("typeend")] public partial string? TypeEnd { get; set; }

        /// <summary>The last code, for a range (<c>ipv6/@codeend</c>).</summary>
        [XmlAttribute("codeend")] public partial string? CodeEnd { get; set; }
    }

    /// <summary>TCP.</summary>
    [XmlCase("tcp")]
    public sealed partial class Tcp : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>tcp</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }

        /// <summary>Their ports (<c>tcp</c>).</summary>
        [XmlElement(".")] public partial PortMatch Ports { get; }

        /// <summary>Their flags, such as <c>SYN/ALL</c> (<c>tcp/@flags</c>).</summary>
        [XmlAttribute("flags")] public partial string? Flags { get; set; }
    }

    /// <summary>UDP.</summary>
    [XmlCase("udp")]
    public sealed partial class Udp : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>udp</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }

        /// <summary>Their ports (<c>udp</c>).</summary>
        [XmlElement(".")] public partial PortMatch Ports { get; }
    }

    /// <summary>SCTP.</summary>
    [XmlCase("sctp")]
    public sealed partial class Sctp : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>sctp</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }

        /// <summary>Their ports (<c>sctp</c>).</summary>
        [XmlElement(".")] public partial PortMatch Ports { get; }
    }

    /// <summary>ICMP.</summary>
    [XmlCase("icmp")]
    public sealed partial class Icmp : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>icmp</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }

        /// <summary>The message that they are (<c>icmp</c>).</summary>
        [XmlElement(".")] public partial MessageMatch Message { get; }
    }

    /// <summary>IGMP.</summary>
    [XmlCase("igmp")]
    public sealed partial class Igmp : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>igmp</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>Any internet protocol.</summary>
    [XmlCase("all")]
    public sealed partial class All : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>all</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>ESP.</summary>
    [XmlCase("esp")]
    public sealed partial class Esp : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>esp</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>AH.</summary>
    [XmlCase("ah")]
    public sealed partial class Ah : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>ah</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>UDP-Lite.</summary>
    [XmlCase("udplite")]
    public sealed partial class UdpLite : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>udplite</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>TCP over IPv6.</summary>
    [XmlCase("tcp-ipv6")]
    public sealed partial class TcpOverIPv6 : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>tcp-ipv6</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }

        /// <summary>Their ports (<c>tcp-ipv6</c>).</summary>
        [XmlElement(".")] public partial PortMatch Ports { get; }

        /// <summary>Their flags, such as <c>SYN/ALL</c> (<c>tcp-ipv6/@flags</c>).</summary>
        [XmlAttribute("flags")] public partial string? Flags { get; set; }
    }

    /// <summary>UDP over IPv6.</summary>
    [XmlCase("udp-ipv6")]
    public sealed partial class UdpOverIPv6 : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>udp-ipv6</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }

        /// <summary>Their ports (<c>udp-ipv6</c>).</summary>
        [XmlElement(".")] public partial PortMatch Ports { get; }
    }

    /// <summary>SCTP over IPv6.</summary>
    [XmlCase("sctp-ipv6")]
    public sealed partial class SctpOverIPv6 : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>sctp-ipv6</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }

        /// <summary>Their ports (<c>sctp-ipv6</c>).</summary>
        [XmlElement(".")] public partial PortMatch Ports { get; }
    }

    /// <summary>Any internet protocol over IPv6.</summary>
    [XmlCase("all-ipv6")]
    public sealed partial class AllOverIPv6 : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>all-ipv6</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>ESP over IPv6.</summary>
    [XmlCase("esp-ipv6")]
    public sealed partial class EspOverIPv6 : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>esp-ipv6</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>AH over IPv6.</summary>
    [XmlCase("ah-ipv6")]
    public sealed partial class AhOverIPv6 : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>ah-ipv6</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>UDP-Lite over IPv6.</summary>
    [XmlCase("udplite-ipv6")]
    public sealed partial class UdpLiteOverIPv6 : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>udplite-ipv6</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }
    }

    /// <summary>ICMP over IPv6.</summary>
    [XmlCase("icmpv6")]
    public sealed partial class IcmpOverIPv6 : NwFilterMatch
    {
        /// <summary>Their addresses and connections (<c>icmpv6</c>).</summary>
        [XmlElement(".")] public partial InternetMatch Internet { get; }

        /// <summary>The message that they are (<c>icmpv6</c>).</summary>
        [XmlElement(".")] public partial MessageMatch Message { get; }
    }
}
