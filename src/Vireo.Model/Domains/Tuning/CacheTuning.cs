namespace Vireo.Model.Domains.Tuning;

/// <summary>The share of the host's caches of some virtual processors.</summary>
[XmlView("cachetune")]
public sealed partial class CacheTuning
{
    /// <summary>Which virtual processors (<c>cachetune/@vcpus</c>).</summary>
    [XmlAttribute("vcpus")] public partial string? Processors { get; set; }

    /// <summary>What the kernel calls the share (<c>cachetune/@id</c>).</summary>
    [XmlAttribute("id")] public partial string? Id { get; set; }

    /// <summary>How much of each cache (<c>cachetune/cache</c>).</summary>
    [XmlElements("cache")] public partial XmlList<CacheShare> Caches { get; }

    /// <summary>What is measured (<c>cachetune/monitor</c>).</summary>
    [XmlElements("monitor")] public partial XmlList<CacheMonitor> Monitors { get; }
}
