namespace Vireo.Model.Hosts.Processors;

/// <summary>What can be measured of a host.</summary>
[XmlView("monitor")]
public sealed partial class ResourceMonitor
{
    /// <summary>The cache's level (<c>monitor/@level</c>).</summary>
    [XmlAttribute("level")] public partial uint? Level { get; set; }

    /// <summary>When a measurement can be used again (<c>monitor/@reuseThreshold</c>).</summary>
    [XmlAttribute("reuseThreshold")] public partial uint? ReuseThreshold { get; set; }

    /// <summary>How many measurements there can be (<c>monitor/@maxMonitors</c>).</summary>
    [XmlAttribute("maxMonitors")] public partial uint? MaxMonitors { get; set; }

    /// <summary>What (<c>monitor/feature/@name</c>).</summary>
    [XmlTexts("feature", Attribute = "name")] public partial XmlTextList Features { get; }
}
