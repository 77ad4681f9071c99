namespace Vireo.Model.NwFilters.Matches;

/// <summary>Which range of internet addresses packets have.</summary>
[XmlView("ip")]
public sealed partial class IPRangeMatch
{
    /// <summary>The first that they are from (<c>ip/@srcipfrom</c>).</summary>
    [XmlAttribute("srcipfrom")] public partial string? SourceFrom { get; set; }

    /// <summary>The last that they are from (<c>ip/@srcipto</c>).</summary>
    [XmlAttribute("srcipto")] public partial string? SourceTo { get; set; }

    /// <summary>The first that they are to (<c>ip/@dstipfrom</c>).</summary>
    [XmlAttribute("dstipfrom")] public partial string? DestinationFrom { get; set; }

    /// <summary>The last that they are to (<c>ip/@dstipto</c>).</summary>
    [XmlAttribute("dstipto")] public partial string? DestinationTo { get; set; }
}
