namespace Vireo.Model.Traffic;

/// <summary>Kinds of internet addresses.</summary>
[XmlEnum]
public enum AddressFamily
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>ipv4</c>.</summary>
    [XmlWord("ipv4")]
    IPv4,

    /// <summary><c>ipv6</c>.</summary>
    [XmlWord("ipv6")]
    IPv6,
}
