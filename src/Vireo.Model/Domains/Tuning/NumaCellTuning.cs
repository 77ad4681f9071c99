namespace Vireo.Model.Domains.Tuning;

/// <summary>Where on the host the memory of one of a guest's NUMA nodes is.</summary>
[XmlView("memnode")]
public sealed partial class NumaCellTuning
{
    /// <summary>The guest's node (<c>memnode/@cellid</c>).</summary>
    [XmlAttribute("cellid")] public partial uint? CellId { get; set; }

    /// <summary>How strictly (<c>memnode/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial NumaMode? Mode { get; set; }

    /// <summary>The host's nodes (<c>memnode/@nodeset</c>).</summary>
    [XmlAttribute("nodeset")] public partial string? Nodes { get; set; }
}
