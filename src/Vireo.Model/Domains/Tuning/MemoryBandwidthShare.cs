namespace Vireo.Model.Domains.Tuning;

/// <summary>A share of a node's memory bandwidth.</summary>
[XmlView("node")]
public sealed partial class MemoryBandwidthShare
{
    /// <summary>The node (<c>node/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>The share in percent (<c>node/@bandwidth</c>).</summary>
    [XmlAttribute("bandwidth")] public partial uint? Percent { get; set; }
}
