namespace Vireo.Model.Networks.Addresses;

/// <summary>Names of an address.</summary>
[XmlView("host")]
public sealed partial class DnsHost
{
    /// <summary>The address (<c>host/@ip</c>).</summary>
    [XmlAttribute("ip")] public partial string? Address { get; set; }

    /// <summary>The names (<c>host/hostname</c>).</summary>
    [XmlTexts("hostname")] public partial XmlTextList Names { get; }
}
