namespace Vireo.Model.Networks;

/// <summary>How a network's traffic reaches others.</summary>
[XmlView("forward")]
public sealed partial class NetworkForward
{
    /// <summary>How (<c>forward/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial ForwardMode? Mode { get; set; }

    /// <summary>The host's device that it goes out of (<c>forward/@dev</c>).</summary>
    [XmlAttribute("dev")] public partial string? Device { get; set; }

    /// <summary>Whether libvirt takes devices from the host and gives them back (<c>forward/@managed</c>).</summary>
    [XmlAttribute("managed")] public partial bool? IsManaged { get; set; }

    /// <summary>Who gives devices to guests (<c>forward/driver/@name</c>).</summary>
    [XmlAttribute("driver/name")] public partial ForwardDriver? Driver { get; set; }

    /// <summary>Whether IPv6 is translated too (<c>forward/nat/@ipv6</c>).</summary>
    [XmlAttribute("nat/ipv6")] public partial bool? IsIPv6Translated { get; set; }

    /// <summary>The first address that guests appear as (<c>forward/nat/address/@start</c>).</summary>
    [XmlAttribute("nat/address/start")] public partial string? NatAddressStart { get; set; }

    /// <summary>The last address that guests appear as (<c>forward/nat/address/@end</c>).</summary>
    [XmlAttribute("nat/address/end")] public partial string? NatAddressEnd { get; set; }

    /// <summary>The first port that guests appear at (<c>forward/nat/port/@start</c>).</summary>
    [XmlAttribute("nat/port/start")] public partial uint? NatPortStart { get; set; }

    /// <summary>The last port that guests appear at (<c>forward/nat/port/@end</c>).</summary>
    [XmlAttribute("nat/port/end")] public partial uint? NatPortEnd { get; set; }

    /// <summary>The device whose virtual functions guests get (<c>forward/pf/@dev</c>).</summary>
    [XmlAttribute("pf/dev")] public partial string? PhysicalFunction { get; set; }

    /// <summary>The devices that guests share (<c>forward/interface</c>).</summary>
    [XmlElements("interface")] public partial XmlList<ForwardInterface> Interfaces { get; }

    /// <summary>The devices that guests get (<c>forward/address</c>).</summary>
    [XmlElements("address")] public partial XmlList<ForwardAddress> Addresses { get; }
}

/// <summary>How a network's traffic reaches others.</summary>
[XmlEnum]
public enum ForwardMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>nat</c>.</summary>
    Nat,

    /// <summary><c>route</c>.</summary>
    Route,

    /// <summary><c>open</c>.</summary>
    Open,

    /// <summary><c>bridge</c>.</summary>
    Bridge,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,

    /// <summary><c>private</c>.</summary>
    Private,

    /// <summary><c>vepa</c>.</summary>
    Vepa,

    /// <summary><c>hostdev</c>.</summary>
    [XmlWord("hostdev")]
    HostDevice,
}

/// <summary>Who gives a network's devices to guests.</summary>
[XmlEnum]
public enum ForwardDriver
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>kvm</c>.</summary>
    Kvm,

    /// <summary><c>vfio</c>.</summary>
    Vfio,
}
