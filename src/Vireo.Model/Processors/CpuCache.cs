namespace Vireo.Model.Processors;

/// <summary>The cache that a guest sees.</summary>
[XmlView("cache")]
public sealed partial class CpuCache
{
    /// <summary>The level (<c>cache/@level</c>).</summary>
    [XmlAttribute("level")] public partial uint? Level { get; set; }

    /// <summary>Where it comes from (<c>cache/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial CpuCacheMode? Mode { get; set; }
}

/// <summary>Where a guest's cache comes from.</summary>
[XmlEnum]
public enum CpuCacheMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>emulate</c>.</summary>
    Emulate,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,

    /// <summary><c>disable</c>.</summary>
    Disable,
}
