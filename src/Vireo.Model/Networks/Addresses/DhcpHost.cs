namespace Vireo.Model.Networks.Addresses;

/// <summary>An address that is given to one guest.</summary>
[XmlView("host")]
public sealed partial class DhcpHost
{
    /// <summary>The guest's MAC address (<c>host/@mac</c>).</summary>
    [XmlAttribute("mac")] public partial string? MacAddress { get; set; }

    /// <summary>The guest's DHCP id, for IPv6 (<c>host/@id</c>).</summary>
    [XmlAttribute("id")] public partial string? Id { get; set; }

    /// <summary>The guest's name (<c>host/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>The address (<c>host/@ip</c>).</summary>
    [XmlAttribute("ip")] public partial string? Address { get; set; }

    /// <summary>For how long (<c>host/lease</c>).</summary>
    [XmlElement("lease")] public partial DhcpLease Lease { get; set; }
}
