namespace Vireo.Model.Hosts;

/// <summary>What a host is and can, as <c>virConnectGetCapabilities</c> tells.</summary>
[XmlView("capabilities")]
public sealed partial class Capabilities
{
    /// <summary>What it is (<c>capabilities/host</c>).</summary>
    [XmlElement("host")] public partial HostCapabilities Host { get; set; }

    /// <summary>Which guests it can have (<c>capabilities/guest</c>).</summary>
    [XmlElements("guest")] public partial XmlList<GuestCapabilities> Guests { get; }
}
