namespace Vireo.Bench.Daemons;

/// <summary>What one round of a load showed.</summary>
internal sealed record Measurement
{
    internal required double CallsPerSecond { get; init; }

    internal double MedianUs { get; init; }

    internal double Percentile99Us { get; init; }

    /// <summary>The daemon's processor time for 100,000 calls, in seconds.</summary>
    internal required double CpuPer100K { get; init; }

    internal long ResidentKib { get; init; }
}
