using Vireo.Model.Processors.Numa;

namespace Vireo.Model.Processors;

/// <summary>A guest's processors.</summary>
[XmlView("cpu")]
public sealed partial class CpuDefinition
{
    /// <summary>Where the model comes from (<c>cpu/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial CpuMode? Mode { get; set; }

    /// <summary>How nearly the host must have it (<c>cpu/@match</c>).</summary>
    [XmlAttribute("match")] public partial CpuMatch? Match { get; set; }

    /// <summary>Who checks whether the host has it (<c>cpu/@check</c>).</summary>
    [XmlAttribute("check")] public partial CpuCheck? Check { get; set; }

    /// <summary>Whether features that cannot migrate are left out (<c>cpu/@migratable</c>).</summary>
    [XmlAttribute("migratable", Form = XmlForm.OnOff)] public partial bool? IsMigratable { get; set; }

    /// <summary>The model (<c>cpu/model</c>).</summary>
    [XmlElement("model")] public partial ProcessorModel Model { get; set; }

    /// <summary>The vendor that the host's processor must have (<c>cpu/vendor</c>).</summary>
    [XmlText("vendor")] public partial string? Vendor { get; set; }

    /// <summary>The layout (<c>cpu/topology</c>).</summary>
    [XmlElement("topology")] public partial ProcessorTopology Topology { get; set; }

    /// <summary>The cache that the guest sees (<c>cpu/cache</c>).</summary>
    [XmlElement("cache")] public partial CpuCache Cache { get; set; }

    /// <summary>The width of physical addresses (<c>cpu/maxphysaddr</c>).</summary>
    [XmlElement("maxphysaddr")] public partial PhysicalAddressBits PhysicalAddress { get; set; }

    /// <summary>Features in which it differs from the model (<c>cpu/feature</c>).</summary>
    [XmlElements("feature")] public partial XmlList<ProcessorFeature> Features { get; }

    /// <summary>The NUMA nodes that the guest sees (<c>cpu/numa</c>).</summary>
    [XmlElement("numa")] public partial GuestNuma Numa { get; set; }
}

/// <summary>How nearly the host must have a processor.</summary>
[XmlEnum]
public enum CpuMatch
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>minimum</c>.</summary>
    Minimum,

    /// <summary><c>exact</c>.</summary>
    Exact,

    /// <summary><c>strict</c>.</summary>
    Strict,
}

/// <summary>Who checks a processor.</summary>
[XmlEnum]
public enum CpuCheck
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>partial</c>.</summary>
    Partial,

    /// <summary><c>full</c>.</summary>
    Full,
}
