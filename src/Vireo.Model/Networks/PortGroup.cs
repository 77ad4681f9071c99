using Vireo.Model.Traffic;

namespace Vireo.Model.Networks;

/// <summary>A group of a network's ports.</summary>
[XmlView("portgroup")]
public sealed partial class PortGroup
{
    /// <summary>Its name (<c>portgroup/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Whether interfaces that name none are in it (<c>portgroup/@default</c>).</summary>
    [XmlAttribute("default")] public partial bool? IsDefault { get; set; }

    /// <summary>Whether guests may change their MAC addresses and filters (<c>portgroup/@trustGuestRxFilters</c>).</summary>
    [XmlAttribute("trustGuestRxFilters")] public partial bool? IsGuestTrusted { get; set; }

    /// <summary>Its VLANs (<c>portgroup/vlan</c>).</summary>
    [XmlElement("vlan")] public partial Vlan Vlan { get; set; }

    /// <summary>What its switch is told (<c>portgroup/virtualport</c>).</summary>
    [XmlElement("virtualport")] public partial VirtualPort VirtualPort { get; set; }

    /// <summary>How much traffic is let through (<c>portgroup/bandwidth</c>).</summary>
    [XmlElement("bandwidth")] public partial Bandwidth Bandwidth { get; set; }

    /// <summary>Whether guests may reach each other (<c>portgroup/port</c>).</summary>
    [XmlElement("port")] public partial PortIsolation Port { get; set; }
}
