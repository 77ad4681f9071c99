using Vireo.Model.Domains.Tuning;

namespace Vireo.Model.Hosts.Processors;

/// <summary>A cache of a host.</summary>
[XmlView("bank")]
public sealed partial class CacheBank
{
    /// <summary>Its number (<c>bank/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>Its level (<c>bank/@level</c>).</summary>
    [XmlAttribute("level")] public partial uint? Level { get; set; }

    /// <summary>What it holds (<c>bank/@type</c>).</summary>
    [XmlAttribute("type")] public partial CacheType? Type { get; set; }

    /// <summary>Its size (<c>bank/@size</c>).</summary>
    [XmlSize(".", Attribute = "size", Unit = "bytes")] public partial DataSize? Size { get; set; }

    /// <summary>Whose it is (<c>bank/@cpus</c>).</summary>
    [XmlAttribute("cpus")] public partial string? Processors { get; set; }

    /// <summary>How it can be shared (<c>bank/control</c>).</summary>
    [XmlElements("control")] public partial XmlList<CacheControl> Controls { get; }
}
