namespace Vireo.Model.Networks.Addresses;

/// <summary>What a network serves by DHCP.</summary>
[XmlView("dhcp")]
public sealed partial class NetworkDhcp
{
    /// <summary>Addresses that are given to any guest (<c>dhcp/range</c>).</summary>
    [XmlElements("range")] public partial XmlList<DhcpRange> Ranges { get; }

    /// <summary>Addresses that are given to one guest (<c>dhcp/host</c>).</summary>
    [XmlElements("host")] public partial XmlList<DhcpHost> Hosts { get; }

    /// <summary>The file that guests boot from (<c>dhcp/bootp/@file</c>).</summary>
    [XmlAttribute("bootp/file")] public partial string? BootFile { get; set; }

    /// <summary>The server that has it (<c>dhcp/bootp/@server</c>).</summary>
    [XmlAttribute("bootp/server")] public partial string? BootServer { get; set; }
}
