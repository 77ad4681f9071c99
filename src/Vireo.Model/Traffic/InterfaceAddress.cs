namespace Vireo.Model.Traffic;

/// <summary>An address.</summary>
[XmlView("ip")]
public sealed partial class InterfaceAddress
{
    /// <summary>The kind of address (<c>ip/@family</c>).</summary>
    [XmlAttribute("family")] public partial AddressFamily? Family { get; set; }

    /// <summary>The address (<c>ip/@address</c>).</summary>
    [XmlAttribute("address")] public partial string? Address { get; set; }

    /// <summary>The bits that are the network's (<c>ip/@prefix</c>).</summary>
    [XmlAttribute("prefix")] public partial uint? Prefix { get; set; }

    /// <summary>The address of the other end (<c>ip/@peer</c>).</summary>
    [XmlAttribute("peer")] public partial string? Peer { get; set; }
}
