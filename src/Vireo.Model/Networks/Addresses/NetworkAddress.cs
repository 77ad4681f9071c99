using Vireo.Model.Traffic;

namespace Vireo.Model.Networks.Addresses;

/// <summary>The host's address on a network, and what is served there.</summary>
[XmlView("ip")]
public sealed partial class NetworkAddress
{
    /// <summary>The address (<c>ip/@address</c>).</summary>
    [XmlAttribute("address")] public partial string? Address { get; set; }

    /// <summary>The network's mask (<c>ip/@netmask</c>).</summary>
    [XmlAttribute("netmask")] public partial string? Netmask { get; set; }

    /// <summary>The network's bits (<c>ip/@prefix</c>).</summary>
    [XmlAttribute("prefix")] public partial uint? Prefix { get; set; }

    /// <summary>The kind of address (<c>ip/@family</c>).</summary>
    [XmlAttribute("family")] public partial AddressFamily? Family { get; set; }

    /// <summary>Whether names of its addresses are never asked of others (<c>ip/@localPtr</c>).</summary>
    [XmlAttribute("localPtr")] public partial bool? IsReverseLocal { get; set; }

    /// <summary>The folder that is served by TFTP (<c>ip/tftp/@root</c>).</summary>
    [XmlAttribute("tftp/root")] public partial string? TftpRoot { get; set; }

    /// <summary>What is served by DHCP; null: nothing (<c>ip/dhcp</c>).</summary>
    [XmlElement("dhcp")] public partial NetworkDhcp? Dhcp { get; set; }
}
