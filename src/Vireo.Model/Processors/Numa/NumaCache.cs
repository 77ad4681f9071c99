namespace Vireo.Model.Processors.Numa;

/// <summary>A cache of a node's memory.</summary>
[XmlView("cache")]
public sealed partial class NumaCache
{
    /// <summary>Its level (<c>cache/@level</c>).</summary>
    [XmlAttribute("level")] public partial uint? Level { get; set; }

    /// <summary>How it is associated (<c>cache/@associativity</c>).</summary>
    [XmlAttribute("associativity")] public partial NumaCacheAssociativity? Associativity { get; set; }

    /// <summary>When it writes (<c>cache/@policy</c>).</summary>
    [XmlAttribute("policy")] public partial NumaCachePolicy? Policy { get; set; }

    /// <summary>Its size (<c>cache/size/@value</c>).</summary>
    [XmlSize("size", Attribute = "value", Unit = "bytes")] public partial DataSize? Size { get; set; }

    /// <summary>The size of a line (<c>cache/line/@value</c>).</summary>
    [XmlSize("line", Attribute = "value", Unit = "bytes")] public partial DataSize? Line { get; set; }
}

/// <summary>How a cache is associated.</summary>
[XmlEnum]
public enum NumaCacheAssociativity
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>direct</c>.</summary>
    Direct,

    /// <summary><c>full</c>.</summary>
    Full,
}

/// <summary>When a cache writes.</summary>
[XmlEnum]
public enum NumaCachePolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>writeback</c>.</summary>
    [XmlWord("writeback")]
    WriteBack,

    /// <summary><c>writethrough</c>.</summary>
    [XmlWord("writethrough")]
    WriteThrough,
}
