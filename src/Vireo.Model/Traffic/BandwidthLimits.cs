namespace Vireo.Model.Traffic;

/// <summary>Limits in one direction.</summary>
[XmlView("inbound")]
public sealed partial class BandwidthLimits
{
    /// <summary>The rate that is held on average, in KiB a second (<c>inbound/@average</c>).</summary>
    [XmlAttribute("average")] public partial ulong? AverageKiBPerSecond { get; set; }

    /// <summary>The rate at most, in KiB a second (<c>inbound/@peak</c>).</summary>
    [XmlAttribute("peak")] public partial ulong? PeakKiBPerSecond { get; set; }

    /// <summary>The rate at least, in KiB a second (<c>inbound/@floor</c>).</summary>
    [XmlAttribute("floor")] public partial ulong? FloorKiBPerSecond { get; set; }

    /// <summary>How much may go at peak rate, in KiB (<c>inbound/@burst</c>).</summary>
    [XmlAttribute("burst")] public partial ulong? BurstKiB { get; set; }
}
