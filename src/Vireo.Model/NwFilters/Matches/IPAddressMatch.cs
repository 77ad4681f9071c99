namespace Vireo.Model.NwFilters.Matches;

/// <summary>Which internet addresses packets have.</summary>
[XmlView("ip")]
public sealed partial class IPAddressMatch
{
    /// <summary>Whom they are from (<c>ip/@srcipaddr</c>).</summary>
    [XmlAttribute("srcipaddr")] public partial string? Source { get; set; }

    /// <summary>The mask of that (<c>ip/@srcipmask</c>).</summary>
    [XmlAttribute("srcipmask")] public partial string? SourceMask { get; set; }

    /// <summary>Whom they are to (<c>ip/@dstipaddr</c>).</summary>
    [XmlAttribute("dstipaddr")] public partial string? Destination { get; set; }

    /// <summary>The mask of that (<c>ip/@dstipmask</c>).</summary>
    [XmlAttribute("dstipmask")] public partial string? DestinationMask { get; set; }
}
