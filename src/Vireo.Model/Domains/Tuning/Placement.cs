namespace Vireo.Model.Domains.Tuning;

/// <summary>Who chooses where on the host something is.</summary>
[XmlEnum]
public enum Placement
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>static</c>.</summary>
    Static,

    /// <summary><c>auto</c>.</summary>
    Auto,
}
