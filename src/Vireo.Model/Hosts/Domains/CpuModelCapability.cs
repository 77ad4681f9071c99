using Vireo.Model.Processors;

namespace Vireo.Model.Hosts.Domains;

/// <summary>A model of processor that a guest can have.</summary>
[XmlView("model")]
public sealed partial class CpuModelCapability
{
    /// <summary>Whether the host can run it (<c>model/@usable</c>).</summary>
    [XmlAttribute("usable")] public partial CpuUsability? IsUsable { get; set; }

    /// <summary>Whether it will be gone (<c>model/@deprecated</c>).</summary>
    [XmlAttribute("deprecated")] public partial bool? IsDeprecated { get; set; }

    /// <summary>Who made it (<c>model/@vendor</c>).</summary>
    [XmlAttribute("vendor")] public partial string? Vendor { get; set; }

    /// <summary>Whether the nearest model will do (<c>model/@fallback</c>).</summary>
    [XmlAttribute("fallback")] public partial ModelFallback? Fallback { get; set; }

    /// <summary>What the guest sees as the vendor (<c>model/@vendor_id</c>).</summary>
    [XmlAttribute("vendor_id")] public partial string? VendorId { get; set; }

    /// <summary>Its name (<c>model</c>).</summary>
    [XmlText(".")] public partial string? Name { get; set; }
}

/// <summary>Whether a host can run a model of processor.</summary>
[XmlEnum]
public enum CpuUsability
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>yes</c>.</summary>
    Yes,

    /// <summary><c>no</c>.</summary>
    No,

    /// <summary><c>unknown</c>.</summary>
    Unknown,
}
