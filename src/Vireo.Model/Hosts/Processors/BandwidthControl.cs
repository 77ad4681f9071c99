namespace Vireo.Model.Hosts.Processors;

/// <summary>How memory bandwidth can be shared.</summary>
[XmlView("control")]
public sealed partial class BandwidthControl
{
    /// <summary>The step between shares, in percent (<c>control/@granularity</c>).</summary>
    [XmlAttribute("granularity")] public partial uint? GranularityPercent { get; set; }

    /// <summary>The least share, in percent (<c>control/@min</c>).</summary>
    [XmlAttribute("min")] public partial uint? MinimumPercent { get; set; }

    /// <summary>How many shares there can be (<c>control/@maxAllocs</c>).</summary>
    [XmlAttribute("maxAllocs")] public partial uint? MaxShares { get; set; }
}
