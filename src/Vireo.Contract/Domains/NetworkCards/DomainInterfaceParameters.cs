namespace Vireo.Contract.Domains.NetworkCards;

/// <summary>The names of a network card's limits: KiB a second, and KiB for bursts.</summary>
public static class DomainInterfaceParameters
{
    /// <summary><c>VIR_DOMAIN_BANDWIDTH_IN_AVERAGE</c>.</summary>
    public const string InAverage = "inbound.average";

    /// <summary><c>VIR_DOMAIN_BANDWIDTH_IN_BURST</c>.</summary>
    public const string InBurst = "inbound.burst";

    /// <summary><c>VIR_DOMAIN_BANDWIDTH_IN_FLOOR</c>.</summary>
    public const string InFloor = "inbound.floor";

    /// <summary><c>VIR_DOMAIN_BANDWIDTH_IN_PEAK</c>.</summary>
    public const string InPeak = "inbound.peak";

    /// <summary><c>VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE</c>.</summary>
    public const string OutAverage = "outbound.average";

    /// <summary><c>VIR_DOMAIN_BANDWIDTH_OUT_BURST</c>.</summary>
    public const string OutBurst = "outbound.burst";

    /// <summary><c>VIR_DOMAIN_BANDWIDTH_OUT_PEAK</c>.</summary>
    public const string OutPeak = "outbound.peak";
}
