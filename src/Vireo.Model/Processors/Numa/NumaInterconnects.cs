namespace Vireo.Model.Processors.Numa;

/// <summary>How fast NUMA nodes reach each other.</summary>
[XmlView("interconnects")]
public sealed partial class NumaInterconnects
{
    /// <summary>Latencies (<c>interconnects/latency</c>).</summary>
    [XmlElements("latency")] public partial XmlList<NumaLatency> Latencies { get; }

    /// <summary>Bandwidths (<c>interconnects/bandwidth</c>).</summary>
    [XmlElements("bandwidth")] public partial XmlList<NumaBandwidth> Bandwidths { get; }
}
