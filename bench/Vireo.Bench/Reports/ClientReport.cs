using System.Globalization;
using Vireo.Bench.Clients;

namespace Vireo.Bench.Reports;

/// <summary>Puts the clients side by side, as a Markdown table.</summary>
internal sealed class ClientReport(TextWriter output)
{
    internal void WriteHead()
    {
        Write($"| daemon | call | concurrency | libvirt.so calls/s | Vireo calls/s | ratio | client CPU s/100k calls |");
        Write($"| --- | --- | ---: | ---: | ---: | ---: | ---: |");
    }

    /// <summary>Writes one row; of each client's rounds the best one counts.</summary>
    internal void WriteRow(string daemon, ClientLoad load, IEnumerable<ClientMeasurement> reference, IEnumerable<ClientMeasurement> measured)
    {
        ClientMeasurement a = Best([.. reference]);
        ClientMeasurement b = Best([.. measured]);
        Write($"| {daemon} | {load.Call} | {load.Concurrency} | {a.CallsPerSecond:N0} | {b.CallsPerSecond:N0} | **{b.CallsPerSecond / a.CallsPerSecond:0.0}x** | {a.CpuPer100K:0.00} / {b.CpuPer100K:0.00} |");
    }

    private static ClientMeasurement Best(ClientMeasurement[] rounds) => rounds.MaxBy(round => round.CallsPerSecond) ?? throw new ArgumentException("no round", nameof(rounds));

    private void Write(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
