namespace Vireo.Model.Domains.Tuning;

/// <summary>What a cache holds.</summary>
[XmlEnum]
public enum CacheType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>both</c>.</summary>
    Both,

    /// <summary><c>code</c>.</summary>
    Code,

    /// <summary><c>data</c>.</summary>
    Data,
}
