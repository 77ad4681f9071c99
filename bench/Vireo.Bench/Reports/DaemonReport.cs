using System.Globalization;
using Vireo.Bench.Daemons;

namespace Vireo.Bench.Reports;

/// <summary>Puts the daemons side by side, as a Markdown table.</summary>
internal sealed class DaemonReport(TextWriter output)
{
    /// <summary>Writes the lines above the first row.</summary>
    internal void WriteHead(DaemonProcess reference, DaemonProcess measured)
    {
        Write($"| call | load | {reference.Name} calls/s | {measured.Name} calls/s | ratio | p50 µs | p99 µs | CPU s/100k calls | CPU ratio |");
        Write($"| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    /// <summary>Writes one row; of each daemon's rounds the best one counts, which the machine disturbed least.</summary>
    internal void WriteRow(string call, string load, IReadOnlyList<Measurement> reference, IReadOnlyList<Measurement> measured)
    {
        Measurement a = Best(reference);
        Measurement b = Best(measured);
        Write($"| {call} | {load} | {a.CallsPerSecond:N0} | {b.CallsPerSecond:N0} | **{b.CallsPerSecond / a.CallsPerSecond:0.0}x** | {a.MedianUs:N0} / {b.MedianUs:N0} | {a.Percentile99Us:N0} / {b.Percentile99Us:N0} | {a.CpuPer100K:0.00} / {b.CpuPer100K:0.00} | 1/{a.CpuPer100K / b.CpuPer100K:0.0} |");
    }

    /// <summary>Writes what each daemon holds after all of it.</summary>
    internal void WriteFoot(DaemonProcess reference, DaemonProcess measured) =>
        Write($"\nResident memory afterwards: {reference.Name} {reference.ResidentKib / 1024} MiB, {measured.Name} {measured.ResidentKib / 1024} MiB.");

    private static Measurement Best(IReadOnlyList<Measurement> rounds) =>
        rounds.MaxBy(round => round.CallsPerSecond) ?? throw new ArgumentException("no round", nameof(rounds));

    private void Write(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
