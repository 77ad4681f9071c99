namespace Vireo.Model.HostInterfaces;

/// <summary>What makes a bond of an interface.</summary>
[XmlView("bond")]
public sealed partial class InterfaceBond
{
    /// <summary>How its parts share the work (<c>bond/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial BondMode? Mode { get; set; }

    /// <summary>How often links are looked at, in ms (<c>bond/miimon/@freq</c>).</summary>
    [XmlAttribute("miimon/freq")] public partial uint? LinkCheckMs { get; set; }

    /// <summary>How long a link must be down, in ms (<c>bond/miimon/@downdelay</c>).</summary>
    [XmlAttribute("miimon/downdelay")] public partial uint? DownDelayMs { get; set; }

    /// <summary>How long a link must be up, in ms (<c>bond/miimon/@updelay</c>).</summary>
    [XmlAttribute("miimon/updelay")] public partial uint? UpDelayMs { get; set; }

    /// <summary>How links are looked at (<c>bond/miimon/@carrier</c>).</summary>
    [XmlAttribute("miimon/carrier")] public partial BondCarrier? Carrier { get; set; }

    /// <summary>How often others are asked, in ms (<c>bond/arpmon/@interval</c>).</summary>
    [XmlAttribute("arpmon/interval")] public partial uint? ArpIntervalMs { get; set; }

    /// <summary>Who is asked (<c>bond/arpmon/@target</c>).</summary>
    [XmlAttribute("arpmon/target")] public partial string? ArpTarget { get; set; }

    /// <summary>Whose answers count (<c>bond/arpmon/@validate</c>).</summary>
    [XmlAttribute("arpmon/validate")] public partial BondArpValidation? ArpValidation { get; set; }

    /// <summary>Its parts (<c>bond/interface</c>).</summary>
    [XmlElements("interface")] public partial XmlList<InterfaceDefinition> Parts { get; }
}

/// <summary>How the parts of a bond share the work.</summary>
[XmlEnum]
public enum BondMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>balance-rr</c>.</summary>
    BalanceRr,

    /// <summary><c>active-backup</c>.</summary>
    ActiveBackup,

    /// <summary><c>balance-xor</c>.</summary>
    BalanceXor,

    /// <summary><c>broadcast</c>.</summary>
    Broadcast,

    /// <summary><c>802.3ad</c>.</summary>
    [XmlWord("802.3ad")]
    Lacp,

    /// <summary><c>balance-tlb</c>.</summary>
    BalanceTlb,

    /// <summary><c>balance-alb</c>.</summary>
    BalanceAlb,
}

/// <summary>How links of a bond are looked at.</summary>
[XmlEnum]
public enum BondCarrier
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>ioctl</c>.</summary>
    [XmlWord("ioctl")]
    IOControl,

    /// <summary><c>netif</c>.</summary>
    [XmlWord("netif")]
    NetIf,
}

/// <summary>Whose answers to a bond count.</summary>
[XmlEnum]
public enum BondArpValidation
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>active</c>.</summary>
    Active,

    /// <summary><c>backup</c>.</summary>
    Backup,

    /// <summary><c>all</c>.</summary>
    All,
}
