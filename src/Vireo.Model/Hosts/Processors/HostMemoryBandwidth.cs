namespace Vireo.Model.Hosts.Processors;

/// <summary>How a host's memory bandwidth can be shared.</summary>
[XmlView("memory_bandwidth")]
public sealed partial class HostMemoryBandwidth
{
    /// <summary>Of each node (<c>memory_bandwidth/node</c>).</summary>
    [XmlElements("node")] public partial XmlList<BandwidthNode> Nodes { get; }

    /// <summary>What can be measured (<c>memory_bandwidth/monitor</c>).</summary>
    [XmlElement("monitor")] public partial ResourceMonitor Monitor { get; set; }
}
