namespace Vireo.Model.Networks.Addresses;

/// <summary>Addresses that are given to any guest.</summary>
[XmlView("range")]
public sealed partial class DhcpRange
{
    /// <summary>The first (<c>range/@start</c>).</summary>
    [XmlAttribute("start")] public partial string? Start { get; set; }

    /// <summary>The last (<c>range/@end</c>).</summary>
    [XmlAttribute("end")] public partial string? End { get; set; }

    /// <summary>For how long (<c>range/lease</c>).</summary>
    [XmlElement("lease")] public partial DhcpLease Lease { get; set; }
}
