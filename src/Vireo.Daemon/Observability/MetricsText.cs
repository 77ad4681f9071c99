using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Vireo.Daemon.Observability;

/// <summary>Writes figures in Prometheus' text format.</summary>
internal sealed class MetricsText
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes everything that there is to tell.</summary>
    /// <param name="servers">The servers.</param>
    /// <param name="meter">The calls.</param>
    /// <param name="drivers">The drivers, and whether each keeps the daemon up.</param>
    /// <returns>The text.</returns>
    internal static string Write(IReadOnlyList<ServerFigures> servers, CallMeter meter, IEnumerable<(string Name, bool IsBusy)> drivers)
    {
        var text = new MetricsText();
        text.Family("vireo_clients", "gauge", "Connected clients.", servers.Select(server => (Label("server", server.Name), (double)server.Clients)));
        text.Family("vireo_clients_max", "gauge", "Clients that may be connected.", servers.Select(server => (Label("server", server.Name), (double)server.MaxClients)));
        text.Family("vireo_clients_unauthenticated", "gauge", "Clients that have not logged in.", servers.Select(server => (Label("server", server.Name), (double)server.Anonymous)));
        text.Family("vireo_calls_in_flight", "gauge", "Calls that wait for their end.", servers.Select(server => (Label("server", server.Name), (double)server.CallsInFlight)));
        text.Family("vireo_output_queued_bytes", "gauge", "Output that clients have not taken.", servers.Select(server => (Label("server", server.Name), (double)server.QueuedBytes)));
        text.Family("vireo_driver_busy", "gauge", "Whether a driver keeps the daemon up.", drivers.Select(driver => (Label("driver", driver.Name), driver.IsBusy ? 1d : 0)));
        text.Family("vireo_events_total", "counter", "Events that were sent to clients.", [("", meter.Events)]);
        text.WriteCalls(meter);
        text.WriteProcess();
        return text._text.ToString();
    }

    private void WriteCalls(CallMeter meter)
    {
        var called = meter.Called.ToList();
        Family("vireo_call_failures_total", "counter", "Calls that ended in an error.", called.Select(call => (LabelsOf(call), (double)call.Figures.Failures)));
        Head("vireo_call_duration_seconds", "histogram", "How long calls took, from their arrival to their answer.");
        foreach (var call in called)
        {
            string labels = LabelsOf(call);
            long count = 0;
            for (int bucket = 0; bucket < call.Figures.Buckets.Count; bucket++)
            {
                count += call.Figures.Buckets[bucket];
                string bound = bucket < CallFigures.Bounds.Length ? Number(CallFigures.Bounds[bucket].TotalSeconds) : "+Inf";
                Line("vireo_call_duration_seconds_bucket", $"{labels},{Label("le", bound)}", count);
            }

            Line("vireo_call_duration_seconds_sum", labels, call.Figures.Total.TotalSeconds);
            Line("vireo_call_duration_seconds_count", labels, count);
        }
    }

    private void WriteProcess()
    {
        using var process = Process.GetCurrentProcess();
        Family("process_resident_memory_bytes", "gauge", "Resident memory.", [("", process.WorkingSet64)]);
        Family("process_cpu_seconds_total", "counter", "Processor time.", [("", process.TotalProcessorTime.TotalSeconds)]);
        Family("process_threads", "gauge", "Threads.", [("", process.Threads.Count)]);
        Family("process_start_time_seconds", "gauge", "When it started, since 1970.", [("", new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds() / 1000d)]);
        if (Directory.Exists("/proc/self/fd"))
        {
            Family("process_open_fds", "gauge", "Open descriptors.", [("", Directory.GetFileSystemEntries("/proc/self/fd").Length)]);
        }

        Family("dotnet_gc_heap_bytes", "gauge", "Managed memory.", [("", GC.GetTotalMemory(forceFullCollection: false))]);
    }

    private void Family(string name, string type, string help, IEnumerable<(string Labels, double Value)> values)
    {
        Head(name, type, help);
        foreach (var (labels, value) in values)
        {
            Line(name, labels, value);
        }
    }

    private void Head(string name, string type, string help) =>
        _text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n");

    private void Line(string name, string labels, double value) =>
        _text.Append(name).Append(labels.Length > 0 ? $"{{{labels}}}" : "").Append(' ').Append(Number(value)).Append('\n');

    private static string LabelsOf((string Program, Rpc.Contracts.ProcedureInfo Procedure, CallFigures Figures) call) =>
        $"{Label("program", call.Program)},{Label("procedure", call.Procedure.Name)}";

    private static string Label(string name, string value) =>
        $"{name}=\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
