namespace Vireo.Contract.Networks.Ports;

/// <summary>The names of a port's limits: KiB a second, and KiB for bursts.</summary>
public static class NetworkPortParameters
{
    /// <summary><c>VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE</c>.</summary>
    public const string BandwidthInAverage = "inbound.average";

    /// <summary><c>VIR_NETWORK_PORT_BANDWIDTH_IN_BURST</c>.</summary>
    public const string BandwidthInBurst = "inbound.burst";

    /// <summary><c>VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR</c>.</summary>
    public const string BandwidthInFloor = "inbound.floor";

    /// <summary><c>VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK</c>.</summary>
    public const string BandwidthInPeak = "inbound.peak";

    /// <summary><c>VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE</c>.</summary>
    public const string BandwidthOutAverage = "outbound.average";

    /// <summary><c>VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST</c>.</summary>
    public const string BandwidthOutBurst = "outbound.burst";

    /// <summary><c>VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK</c>.</summary>
    public const string BandwidthOutPeak = "outbound.peak";
}
