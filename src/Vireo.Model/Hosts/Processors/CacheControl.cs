using Vireo.Model.Domains.Tuning;

namespace Vireo.Model.Hosts.Processors;

/// <summary>How a cache can be shared.</summary>
[XmlView("control")]
public sealed partial class CacheControl
{
    /// <summary>The step between shares (<c>control/@granularity</c>).</summary>
    [XmlSize(".", Attribute = "granularity", Unit = "bytes")] public partial DataSize? Granularity { get; set; }

    /// <summary>The least share (<c>control/@min</c>).</summary>
    [XmlSize(".", Attribute = "min", Unit = "bytes")] public partial DataSize? Minimum { get; set; }

    /// <summary>What is shared (<c>control/@type</c>).</summary>
    [XmlAttribute("type")] public partial CacheType? Type { get; set; }

    /// <summary>How many shares there can be (<c>control/@maxAllocs</c>).</summary>
    [XmlAttribute("maxAllocs")] public partial uint? MaxShares { get; set; }
}
