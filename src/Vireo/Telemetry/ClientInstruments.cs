using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Vireo.Telemetry;

/// <summary>What the client measures itself with; one of each for all connections.</summary>
internal static class ClientInstruments
{
    // From a call that the daemon answers from memory to one that starts a guest.
    private static readonly double[] DurationBoundaries =
        [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

    private static readonly Meter Meter = new(VirtTelemetry.Name, Version);

    internal static ActivitySource Activities { get; } = new(VirtTelemetry.Name, Version);

    /// <summary>How long calls take.</summary>
    internal static Histogram<double> CallDuration { get; } = Meter.CreateHistogram(
        "rpc.client.call.duration",
        "s",
        "How long calls take, from the request to the reply.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = DurationBoundaries });

    /// <summary>Events that arrived for somebody.</summary>
    internal static Counter<long> Events { get; } =
        Meter.CreateCounter<long>("vireo.client.events", "{event}", "Events that subscribers were told of.");

    private static string? Version => typeof(ClientInstruments).Assembly.GetName().Version?.ToString();

    /// <summary>Has the traffic of servers asked for when somebody reads the meter.</summary>
    /// <param name="bytes">Tells the bytes of all servers.</param>
    /// <param name="connections">Tells the open connections of all servers.</param>
    internal static void Observe(Func<IEnumerable<Measurement<long>>> bytes, Func<IEnumerable<Measurement<int>>> connections)
    {
        Meter.CreateObservableCounter("vireo.client.io", bytes, "By", "The protocol's bytes, before encryption.");
        Meter.CreateObservableUpDownCounter("vireo.client.connections", connections, "{connection}", "Open connections to daemons.");
    }
}
