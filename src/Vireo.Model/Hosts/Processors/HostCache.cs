namespace Vireo.Model.Hosts.Processors;

/// <summary>A host's caches.</summary>
[XmlView("cache")]
public sealed partial class HostCache
{
    /// <summary>Each of them (<c>cache/bank</c>).</summary>
    [XmlElements("bank")] public partial XmlList<CacheBank> Banks { get; }

    /// <summary>What can be measured (<c>cache/monitor</c>).</summary>
    [XmlElement("monitor")] public partial ResourceMonitor Monitor { get; set; }
}
