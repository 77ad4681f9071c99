using Vireo.Model.Traffic;

namespace Vireo.Model.Networks.Ports;

/// <summary>A port of a network, as <c>virNetworkPortCreateXML</c> takes it.</summary>
[XmlView("networkport")]
public sealed partial class NetworkPortDefinition
{
    /// <summary>Its UUID (<c>networkport/uuid</c>).</summary>
    [XmlText("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>The guest that has it (<c>networkport/owner/name</c>).</summary>
    [XmlText("owner/name")] public partial string? OwnerName { get; set; }

    /// <summary>That guest's UUID (<c>networkport/owner/uuid</c>).</summary>
    [XmlText("owner/uuid")] public partial Guid? OwnerUuid { get; set; }

    /// <summary>The interface's MAC address (<c>networkport/mac/@address</c>).</summary>
    [XmlAttribute("mac/address")] public partial string? MacAddress { get; set; }

    /// <summary>The group of ports that it is in (<c>networkport/group</c>).</summary>
    [XmlText("group")] public partial string? Group { get; set; }

    /// <summary>How much traffic is let through (<c>networkport/bandwidth</c>).</summary>
    [XmlElement("bandwidth")] public partial Bandwidth Bandwidth { get; set; }

    /// <summary>Its VLANs (<c>networkport/vlan</c>).</summary>
    [XmlElement("vlan")] public partial Vlan Vlan { get; set; }

    /// <summary>What its switch is told (<c>networkport/virtualport</c>).</summary>
    [XmlElement("virtualport")] public partial VirtualPort VirtualPort { get; set; }

    /// <summary>Whether it may reach others (<c>networkport/port</c>).</summary>
    [XmlElement("port")] public partial PortIsolation Port { get; set; }

    /// <summary>Whether the guest may change its MAC address and filters (<c>networkport/rxfilters/@trustGuest</c>).</summary>
    [XmlAttribute("rxfilters/trustGuest")] public partial bool? IsGuestTrusted { get; set; }

    /// <summary>What it is plugged into (<c>networkport/plug</c>).</summary>
    [XmlElement("plug")] public partial PortPlug? Plug { get; set; }
}
