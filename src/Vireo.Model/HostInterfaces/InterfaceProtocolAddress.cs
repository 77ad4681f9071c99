namespace Vireo.Model.HostInterfaces;

/// <summary>An address of a host's interface.</summary>
[XmlView("ip")]
public sealed partial class InterfaceProtocolAddress
{
    /// <summary>The address (<c>ip/@address</c>).</summary>
    [XmlAttribute("address")] public partial string? Address { get; set; }

    /// <summary>The bits that are the network's (<c>ip/@prefix</c>).</summary>
    [XmlAttribute("prefix")] public partial uint? Prefix { get; set; }
}
