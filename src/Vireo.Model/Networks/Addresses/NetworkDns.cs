namespace Vireo.Model.Networks.Addresses;

/// <summary>A network's name server.</summary>
[XmlView("dns")]
public sealed partial class NetworkDns
{
    /// <summary>Whether there is one (<c>dns/@enable</c>).</summary>
    [XmlAttribute("enable")] public partial bool? IsEnabled { get; set; }

    /// <summary>Whether names without a dot are asked of others (<c>dns/@forwardPlainNames</c>).</summary>
    [XmlAttribute("forwardPlainNames")] public partial bool? ForwardsPlainNames { get; set; }

    /// <summary>Who is asked what it does not know (<c>dns/forwarder</c>).</summary>
    [XmlElements("forwarder")] public partial XmlList<DnsForwarder> Forwarders { get; }

    /// <summary>Texts that it tells (<c>dns/txt</c>).</summary>
    [XmlElements("txt")] public partial XmlList<DnsText> Texts { get; }

    /// <summary>Services that it tells (<c>dns/srv</c>).</summary>
    [XmlElements("srv")] public partial XmlList<DnsService> Services { get; }

    /// <summary>Names that it tells (<c>dns/host</c>).</summary>
    [XmlElements("host")] public partial XmlList<DnsHost> Hosts { get; }
}
