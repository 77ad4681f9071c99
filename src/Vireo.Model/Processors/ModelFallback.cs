namespace Vireo.Model.Processors;

/// <summary>Whether the nearest model of processor will do.</summary>
[XmlEnum]
public enum ModelFallback
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>allow</c>.</summary>
    Allow,

    /// <summary><c>forbid</c>.</summary>
    Forbid,
}
