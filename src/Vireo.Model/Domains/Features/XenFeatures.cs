namespace Vireo.Model.Domains.Features;

/// <summary>What Xen offers.</summary>
[XmlView("xen")]
public sealed partial class XenFeatures
{
    /// <summary>Whether the guest sees the host's memory map (<c>xen/e820_host</c>).</summary>
    [XmlSwitch("e820_host")] public partial bool? HostMemoryMap { get; set; }

    /// <summary>Whether devices of the host can be the guest's (<c>xen/passthrough</c>).</summary>
    [XmlSwitch("passthrough")] public partial bool? Passthrough { get; set; }

    /// <summary>How: <c>sync_pt</c>, <c>share_pt</c> (<c>xen/passthrough/@mode</c>).</summary>
    [XmlAttribute("passthrough/mode")] public partial string? PassthroughMode { get; set; }
}
