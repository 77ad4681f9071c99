namespace Vireo.Model.Processors.Numa;

/// <summary>A bandwidth between two NUMA nodes.</summary>
[XmlView("bandwidth")]
public sealed partial class NumaBandwidth
{
    /// <summary>From which node (<c>bandwidth/@initiator</c>).</summary>
    [XmlAttribute("initiator")] public partial uint? Initiator { get; set; }

    /// <summary>To which node (<c>bandwidth/@target</c>).</summary>
    [XmlAttribute("target")] public partial uint? Target { get; set; }

    /// <summary>Through which cache of the target (<c>bandwidth/@cache</c>).</summary>
    [XmlAttribute("cache")] public partial uint? Cache { get; set; }

    /// <summary>What is done (<c>bandwidth/@type</c>).</summary>
    [XmlAttribute("type")] public partial NumaAccess? Type { get; set; }

    /// <summary>How much in a second (<c>bandwidth/@value</c>).</summary>
    [XmlSize(".", Attribute = "value")] public partial DataSize? PerSecond { get; set; }
}
