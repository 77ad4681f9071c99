namespace Vireo.Model.NwFilters.Matches;

/// <summary>Which ports packets have.</summary>
[XmlView("tcp")]
public sealed partial class PortMatch
{
    /// <summary>The first that they are from (<c>tcp/@srcportstart</c>).</summary>
    [XmlAttribute("srcportstart")] public partial string? SourceStart { get; set; }

    /// <summary>The last that they are from (<c>tcp/@srcportend</c>).</summary>
    [XmlAttribute("srcportend")] public partial string? SourceEnd { get; set; }

    /// <summary>The first that they are to (<c>tcp/@dstportstart</c>).</summary>
    [XmlAttribute("dstportstart")] public partial string? DestinationStart { get; set; }

    /// <summary>The last that they are to (<c>tcp/@dstportend</c>).</summary>
    [XmlAttribute("dstportend")] public partial string? DestinationEnd { get; set; }
}
