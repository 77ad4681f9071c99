namespace Vireo.Model.Networks.Addresses;

/// <summary>Who is asked what a network's name server does not know.</summary>
[XmlView("forwarder")]
public sealed partial class DnsForwarder
{
    /// <summary>The server (<c>forwarder/@addr</c>).</summary>
    [XmlAttribute("addr")] public partial string? Address { get; set; }

    /// <summary>The domain that it is asked for (<c>forwarder/@domain</c>).</summary>
    [XmlAttribute("domain")] public partial string? Domain { get; set; }
}
