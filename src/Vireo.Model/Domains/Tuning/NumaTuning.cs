namespace Vireo.Model.Domains.Tuning;

/// <summary>Where on the host a guest's memory is.</summary>
[XmlView("numatune")]
public sealed partial class NumaTuning
{
    /// <summary>How strictly (<c>numatune/memory/@mode</c>).</summary>
    [XmlAttribute("memory/mode")] public partial NumaMode? Mode { get; set; }

    /// <summary>Who chooses (<c>numatune/memory/@placement</c>).</summary>
    [XmlAttribute("memory/placement")] public partial Placement? Placement { get; set; }

    /// <summary>The host's nodes, such as <c>0-1</c> (<c>numatune/memory/@nodeset</c>).</summary>
    [XmlAttribute("memory/nodeset")] public partial string? Nodes { get; set; }

    /// <summary>Where the memory of each of the guest's nodes is (<c>numatune/memnode</c>).</summary>
    [XmlElements("memnode")] public partial XmlList<NumaCellTuning> CellNodes { get; }
}
