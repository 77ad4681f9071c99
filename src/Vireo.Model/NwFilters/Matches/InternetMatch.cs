namespace Vireo.Model.NwFilters.Matches;

/// <summary>Which addresses and connections packets have.</summary>
[XmlView("all")]
public sealed partial class InternetMatch
{
    /// <summary>Their addresses (<c>all</c>).</summary>
    [XmlElement(".")] public partial IPAddressMatch Addresses { get; }

    /// <summary>Their ranges of addresses (<c>all</c>).</summary>
    [XmlElement(".")] public partial IPRangeMatch Ranges { get; }

    /// <summary>The connections that they are part of (<c>all</c>).</summary>
    [XmlElement(".")] public partial ConnectionMatch Connections { get; }

    /// <summary>Their class of service (<c>all/@dscp</c>).</summary>
    [XmlAttribute("dscp")] public partial string? Dscp { get; set; }
}
