namespace Vireo.Model.Domains.Tuning;

/// <summary>How strictly memory is on the nodes that were chosen.</summary>
[XmlEnum]
public enum NumaMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>strict</c>.</summary>
    Strict,

    /// <summary><c>preferred</c>.</summary>
    Preferred,

    /// <summary><c>interleave</c>.</summary>
    Interleave,

    /// <summary><c>restrictive</c>.</summary>
    Restrictive,
}
