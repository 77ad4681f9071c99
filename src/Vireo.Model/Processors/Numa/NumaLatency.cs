namespace Vireo.Model.Processors.Numa;

/// <summary>A latency between two NUMA nodes.</summary>
[XmlView("latency")]
public sealed partial class NumaLatency
{
    /// <summary>From which node (<c>latency/@initiator</c>).</summary>
    [XmlAttribute("initiator")] public partial uint? Initiator { get; set; }

    /// <summary>To which node (<c>latency/@target</c>).</summary>
    [XmlAttribute("target")] public partial uint? Target { get; set; }

    /// <summary>Through which cache of the target (<c>latency/@cache</c>).</summary>
    [XmlAttribute("cache")] public partial uint? Cache { get; set; }

    /// <summary>What is done (<c>latency/@type</c>).</summary>
    [XmlAttribute("type")] public partial NumaAccess? Type { get; set; }

    /// <summary>The time in ns (<c>latency/@value</c>).</summary>
    [XmlAttribute("value")] public partial uint? Nanoseconds { get; set; }
}
