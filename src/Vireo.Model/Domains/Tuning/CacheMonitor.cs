namespace Vireo.Model.Domains.Tuning;

/// <summary>A measurement of a cache.</summary>
[XmlView("monitor")]
public sealed partial class CacheMonitor
{
    /// <summary>The cache's level (<c>monitor/@level</c>).</summary>
    [XmlAttribute("level")] public partial uint? Level { get; set; }

    /// <summary>Whose use is measured (<c>monitor/@vcpus</c>).</summary>
    [XmlAttribute("vcpus")] public partial string? Processors { get; set; }
}
