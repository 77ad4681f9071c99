namespace Vireo.Model.Domains.Devices.Networking;

/// <summary>Ports of the host that lead to a guest.</summary>
[XmlView("portForward")]
public sealed partial class PortForward
{
    /// <summary>The protocol (<c>portForward/@proto</c>).</summary>
    [XmlAttribute("proto")] public partial PortForwardProtocol? Protocol { get; set; }

    /// <summary>The host's address (<c>portForward/@address</c>).</summary>
    [XmlAttribute("address")] public partial string? Address { get; set; }

    /// <summary>The host's device (<c>portForward/@dev</c>).</summary>
    [XmlAttribute("dev")] public partial string? Device { get; set; }

    /// <summary>The ports (<c>portForward/range</c>).</summary>
    [XmlElements("range")] public partial XmlList<PortRange> Ranges { get; }
}

/// <summary>Protocols whose ports can be forwarded.</summary>
[XmlEnum]
public enum PortForwardProtocol
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>tcp</c>.</summary>
    Tcp,

    /// <summary><c>udp</c>.</summary>
    Udp,
}
