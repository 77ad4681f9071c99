namespace Vireo.Model.Traffic;

/// <summary>How much traffic is let through.</summary>
[XmlView("bandwidth")]
public sealed partial class Bandwidth
{
    /// <summary>The class in the network's queue (<c>bandwidth/@classID</c>).</summary>
    [XmlAttribute("classID")] public partial uint? ClassId { get; set; }

    /// <summary>What comes in (<c>bandwidth/inbound</c>).</summary>
    [XmlElement("inbound")] public partial BandwidthLimits Inbound { get; set; }

    /// <summary>What goes out (<c>bandwidth/outbound</c>).</summary>
    [XmlElement("outbound")] public partial BandwidthLimits Outbound { get; set; }
}
