namespace Vireo.Model.HostInterfaces;

/// <summary>A network interface of a host, as <c>virInterfaceDefineXML</c> takes it.</summary>
[XmlView("interface")]
public sealed partial class InterfaceDefinition
{
    /// <summary>What it is (<c>interface/@type</c>).</summary>
    [XmlAttribute("type")] public partial HostInterfaceType? Type { get; set; }

    /// <summary>Its name (<c>interface/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>When it is brought up (<c>interface/start/@mode</c>).</summary>
    [XmlAttribute("start/mode")] public partial InterfaceStart? Start { get; set; }

    /// <summary>Its MTU (<c>interface/mtu/@size</c>).</summary>
    [XmlAttribute("mtu/size")] public partial uint? Mtu { get; set; }

    /// <summary>What it speaks (<c>interface/protocol</c>).</summary>
    [XmlElements("protocol")] public partial XmlList<InterfaceProtocol> Protocols { get; }

    /// <summary>Its MAC address (<c>interface/mac/@address</c>).</summary>
    [XmlAttribute("mac/address")] public partial string? MacAddress { get; set; }

    /// <summary>Its speed in Mbit/s (<c>interface/link/@speed</c>).</summary>
    [XmlAttribute("link/speed")] public partial uint? LinkSpeedMbit { get; set; }

    /// <summary>Its state (<c>interface/link/@state</c>).</summary>
    [XmlAttribute("link/state")] public partial HostLinkState? LinkState { get; set; }

    /// <summary>What makes a bridge of it (<c>interface/bridge</c>).</summary>
    [XmlElement("bridge")] public partial InterfaceBridge Bridge { get; set; }

    /// <summary>What makes a bond of it (<c>interface/bond</c>).</summary>
    [XmlElement("bond")] public partial InterfaceBond Bond { get; set; }

    /// <summary>What makes a VLAN of it (<c>interface/vlan</c>).</summary>
    [XmlElement("vlan")] public partial InterfaceVlan Vlan { get; set; }
}

/// <summary>What an interface of a host is.</summary>
[XmlEnum]
public enum HostInterfaceType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>bridge</c>.</summary>
    Bridge,

    /// <summary><c>bond</c>.</summary>
    Bond,

    /// <summary><c>vlan</c>.</summary>
    Vlan,

    /// <summary><c>ethernet</c>.</summary>
    Ethernet,
}

/// <summary>When an interface is brought up.</summary>
[XmlEnum]
public enum InterfaceStart
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>onboot</c>.</summary>
    [XmlWord("onboot")]
    OnBoot,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>hotplug</c>.</summary>
    [XmlWord("hotplug")]
    HotPlug,
}

/// <summary>States of a host's interface.</summary>
[XmlEnum]
public enum HostLinkState
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>unknown</c>.</summary>
    Unknown,

    /// <summary><c>notpresent</c>.</summary>
    [XmlWord("notpresent")]
    NotPresent,

    /// <summary><c>down</c>.</summary>
    Down,

    /// <summary><c>lowerlayerdown</c>.</summary>
    [XmlWord("lowerlayerdown")]
    LowerLayerDown,

    /// <summary><c>testing</c>.</summary>
    Testing,

    /// <summary><c>dormant</c>.</summary>
    Dormant,

    /// <summary><c>up</c>.</summary>
    Up,
}
