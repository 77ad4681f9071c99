using System.Diagnostics;
using Vireo.Bench.Wire;

namespace Vireo.Bench.Daemons;

/// <summary>Loads a daemon for a while and takes down what it did.</summary>
internal static class LoadRunner
{
    private const string Guest = "test";

    internal static Measurement Run(DaemonProcess daemon, Load load, TimeSpan duration)
    {
        LoadConnection[] connections = [.. Enumerable.Range(0, load.Connections).Select(_ => daemon.Connect())];
        try
        {
            Call call = CallOf(load.Procedure, connections[0]);
            Drive(connections, call, load.InFlight, duration / 4);
            TimeSpan cpu = daemon.Cpu;
            long started = Stopwatch.GetTimestamp();
            Latencies latencies = Drive(connections, call, load.InFlight, duration);
            double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            return new Measurement
            {
                CallsPerSecond = latencies.Count / seconds,
                MedianUs = latencies.Percentile(0.5),
                Percentile99Us = latencies.Percentile(0.99),
                CpuPer100K = (daemon.Cpu - cpu).TotalSeconds * 1e5 / latencies.Count,
                ResidentKib = daemon.ResidentKib,
            };
        }
        finally
        {
            Array.ForEach(connections, connection => connection.Dispose());
        }
    }

    /// <summary>Connects, logs in, opens, closes, again and again.</summary>
    internal static Measurement Connects(DaemonProcess daemon, TimeSpan duration)
    {
        TimeSpan cpu = daemon.Cpu;
        long started = Stopwatch.GetTimestamp();
        var latencies = new Latencies();
        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            long begun = Stopwatch.GetTimestamp();
            using LoadConnection connection = daemon.Connect();
            connection.Ask(Call.Close);
            latencies.Add(Stopwatch.GetTimestamp() - begun);
        }

        return new Measurement
        {
            CallsPerSecond = latencies.Count / Stopwatch.GetElapsedTime(started).TotalSeconds,
            MedianUs = latencies.Percentile(0.5),
            Percentile99Us = latencies.Percentile(0.99),
            CpuPer100K = (daemon.Cpu - cpu).TotalSeconds * 1e5 / latencies.Count,
            ResidentKib = daemon.ResidentKib,
        };
    }

    private static Latencies Drive(LoadConnection[] connections, Call call, int inFlight, TimeSpan duration)
    {
        var latencies = new Latencies();
        Poller? poller = connections.Length > 1 ? new Poller(connections) : null;
        Array.ForEach(connections, connection => connection.Start(call, inFlight));
        long end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        for (int waiting = connections.Length * inFlight; waiting > 0;)
        {
            poller?.Wait();
            bool again = Stopwatch.GetTimestamp() < end;
            for (int i = 0; i < connections.Length; i++)
            {
                if (poller is null || poller.IsReady(i))
                {
                    int replies = connections[i].Pump(call, latencies, again);
                    waiting -= again ? 0 : replies;
                }
            }
        }

        return latencies;
    }

    private static Call CallOf(Procedure procedure, LoadConnection connection) => procedure switch
    {
        Procedure.GetLibVersion => Call.GetLibVersion,
        Procedure.LookupByName => Call.LookupByName(Guest),
        Procedure.GetInfo => Call.GetInfo(connection.Ask(Call.LookupByName(Guest))),
        Procedure.GetXml => Call.GetXml(connection.Ask(Call.LookupByName(Guest))),
        _ => throw new ArgumentOutOfRangeException(nameof(procedure)),
    };
}
