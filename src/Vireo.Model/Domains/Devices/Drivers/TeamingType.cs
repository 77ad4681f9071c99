namespace Vireo.Model.Domains.Devices.Drivers;

/// <summary>The part of an interface in a pair that acts as one.</summary>
[XmlEnum]
public enum TeamingType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>persistent</c>.</summary>
    Persistent,

    /// <summary><c>transient</c>.</summary>
    Transient,
}
