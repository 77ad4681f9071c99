namespace Vireo.Model.NwFilters.Matches;

/// <summary>Which MAC address packets are to.</summary>
[XmlView("mac")]
public sealed partial class DestinationMacMatch
{
    /// <summary>The address (<c>mac/@dstmacaddr</c>).</summary>
    [XmlAttribute("dstmacaddr")] public partial string? Address { get; set; }

    /// <summary>The mask of that (<c>mac/@dstmacmask</c>).</summary>
    [XmlAttribute("dstmacmask")] public partial string? Mask { get; set; }
}
