namespace Vireo.Model.Domains.Tuning;

/// <summary>A share of a cache.</summary>
[XmlView("cache")]
public sealed partial class CacheShare
{
    /// <summary>The cache (<c>cache/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>Its level (<c>cache/@level</c>).</summary>
    [XmlAttribute("level")] public partial uint? Level { get; set; }

    /// <summary>What it holds (<c>cache/@type</c>).</summary>
    [XmlAttribute("type")] public partial CacheType? Type { get; set; }

    /// <summary>How much of it (<c>cache/@size</c>).</summary>
    [XmlSize(".", Attribute = "size", Unit = "bytes")] public partial DataSize? Size { get; set; }
}
