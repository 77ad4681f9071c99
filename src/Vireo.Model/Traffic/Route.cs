namespace Vireo.Model.Traffic;

/// <summary>A route.</summary>
[XmlView("route")]
public sealed partial class Route
{
    /// <summary>The kind of address (<c>route/@family</c>).</summary>
    [XmlAttribute("family")] public partial AddressFamily? Family { get; set; }

    /// <summary>The network that it leads to (<c>route/@address</c>).</summary>
    [XmlAttribute("address")] public partial string? Address { get; set; }

    /// <summary>The network's mask (<c>route/@netmask</c>).</summary>
    [XmlAttribute("netmask")] public partial string? Netmask { get; set; }

    /// <summary>The network's bits (<c>route/@prefix</c>).</summary>
    [XmlAttribute("prefix")] public partial uint? Prefix { get; set; }

    /// <summary>Where its packets go (<c>route/@gateway</c>).</summary>
    [XmlAttribute("gateway")] public partial string? Gateway { get; set; }

    /// <summary>Its metric (<c>route/@metric</c>).</summary>
    [XmlAttribute("metric")] public partial uint? Metric { get; set; }
}
