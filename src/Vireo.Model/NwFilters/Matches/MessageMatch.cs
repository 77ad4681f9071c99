namespace Vireo.Model.NwFilters.Matches;

/// <summary>Which messages packets are.</summary>
[XmlView("icmp")]
public sealed partial class MessageMatch
{
    /// <summary>The type (<c>icmp/@type</c>).</summary>
    [XmlAttribute("type")] public partial string? Type { get; set; }

    /// <summary>The code (<c>icmp/@code</c>).</summary>
    [XmlAttribute("code")] public partial string? Code { get; set; }
}
