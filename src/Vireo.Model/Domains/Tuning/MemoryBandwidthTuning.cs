namespace Vireo.Model.Domains.Tuning;

/// <summary>The share of the memory's bandwidth of some virtual processors.</summary>
[XmlView("memorytune")]
public sealed partial class MemoryBandwidthTuning
{
    /// <summary>Which virtual processors (<c>memorytune/@vcpus</c>).</summary>
    [XmlAttribute("vcpus")] public partial string? Processors { get; set; }

    /// <summary>How much of each node's (<c>memorytune/node</c>).</summary>
    [XmlElements("node")] public partial XmlList<MemoryBandwidthShare> Nodes { get; }

    /// <summary>The virtual processors whose use is measured (<c>memorytune/monitor/@vcpus</c>).</summary>
    [XmlTexts("monitor", Attribute = "vcpus")] public partial XmlTextList Monitors { get; }
}
