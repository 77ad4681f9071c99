using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Vireo.Telemetry;

namespace Vireo.Tests.Telemetry;

/// <summary>Somebody who collects the client's figures.</summary>
internal sealed class MeterReader : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<Reading> _readings = [];

    internal MeterReader()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == VirtTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    internal IEnumerable<Reading> Readings(string instrument) => _readings.Where(reading => reading.Instrument == instrument);

    internal IEnumerable<Reading> Readings(string instrument, string server) =>
        Readings(instrument).Where(reading => reading.Tag("server.address") == server);

    internal void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => _readings.Enqueue(
        new Reading(instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => Convert.ToString(tag.Value, CultureInfo.InvariantCulture))));

    /// <summary>One figure.</summary>
    internal sealed record Reading(string Instrument, double Value, IReadOnlyDictionary<string, string?> Tags)
    {
        internal string? Tag(string name) => Tags.GetValueOrDefault(name);
    }
}
