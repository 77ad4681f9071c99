namespace Vireo.Model.Networks.Addresses;

/// <summary>How long an address is given for.</summary>
[XmlView("lease")]
public sealed partial class DhcpLease
{
    /// <summary>The time; 0: for ever (<c>lease/@expiry</c>).</summary>
    [XmlAttribute("expiry")] public partial ulong? Expiry { get; set; }

    /// <summary>The unit; null: minutes (<c>lease/@unit</c>).</summary>
    [XmlAttribute("unit")] public partial LeaseUnit? Unit { get; set; }
}

/// <summary>Units of the time that an address is given for.</summary>
[XmlEnum]
public enum LeaseUnit
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>seconds</c>.</summary>
    Seconds,

    /// <summary><c>minutes</c>.</summary>
    Minutes,

    /// <summary><c>hours</c>.</summary>
    Hours,
}
