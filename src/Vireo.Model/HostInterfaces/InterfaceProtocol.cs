using Vireo.Model.Traffic;

namespace Vireo.Model.HostInterfaces;

/// <summary>What a host's interface speaks.</summary>
[XmlView("protocol")]
public sealed partial class InterfaceProtocol
{
    /// <summary>Which internet protocol (<c>protocol/@family</c>).</summary>
    [XmlAttribute("family")] public partial AddressFamily? Family { get; set; }

    /// <summary>Whether it gets its address by DHCP (<c>protocol/dhcp</c>).</summary>
    [XmlFlag("dhcp")] public partial bool IsDhcp { get; set; }

    /// <summary>Whether it takes name servers from there (<c>protocol/dhcp/@peerdns</c>).</summary>
    [XmlAttribute("dhcp/peerdns")] public partial bool? IsPeerDns { get; set; }

    /// <summary>Whether it makes its address from what routers tell (<c>protocol/autoconf</c>).</summary>
    [XmlFlag("autoconf")] public partial bool IsAutoConfigured { get; set; }

    /// <summary>Its addresses (<c>protocol/ip</c>).</summary>
    [XmlElements("ip")] public partial XmlList<InterfaceProtocolAddress> Addresses { get; }

    /// <summary>Where packets to others go (<c>protocol/route/@gateway</c>).</summary>
    [XmlTexts("route", Attribute = "gateway")] public partial XmlTextList Gateways { get; }
}
