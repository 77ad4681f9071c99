namespace Vireo.Model.Networks.Addresses;

/// <summary>A service that a name server tells.</summary>
[XmlView("srv")]
public sealed partial class DnsService
{
    /// <summary>Its name (<c>srv/@service</c>).</summary>
    [XmlAttribute("service")] public partial string? Service { get; set; }

    /// <summary>The protocol (<c>srv/@protocol</c>).</summary>
    [XmlAttribute("protocol")] public partial string? Protocol { get; set; }

    /// <summary>The domain (<c>srv/@domain</c>).</summary>
    [XmlAttribute("domain")] public partial string? Domain { get; set; }

    /// <summary>The host that has it (<c>srv/@target</c>).</summary>
    [XmlAttribute("target")] public partial string? Target { get; set; }

    /// <summary>The port there (<c>srv/@port</c>).</summary>
    [XmlAttribute("port")] public partial uint? Port { get; set; }

    /// <summary>Less is tried first (<c>srv/@priority</c>).</summary>
    [XmlAttribute("priority")] public partial uint? Priority { get; set; }

    /// <summary>The share among those of one priority (<c>srv/@weight</c>).</summary>
    [XmlAttribute("weight")] public partial uint? Weight { get; set; }
}
