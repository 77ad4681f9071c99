using System.Globalization;
using Vireo.Bench.Scale;

namespace Vireo.Bench.Reports;

/// <summary>Puts single figures of two daemons side by side, as a Markdown table.</summary>
internal sealed class ScaleReport(TextWriter output)
{
    internal void WriteHead(string reference, string measured)
    {
        Write($"| what | {reference} | {measured} | ratio | CPU ms |");
        Write($"| --- | ---: | ---: | ---: | ---: |");
    }

    internal void WriteRow(string what, ScaleFigure reference, ScaleFigure measured, bool lessIsBetter = false)
    {
        double ratio = lessIsBetter ? reference.Value / measured.Value : measured.Value / reference.Value;
        Write($"| {what} | {reference.Value:N1} | {measured.Value:N1} | **{ratio:0.0}x** | {reference.Cpu.TotalMilliseconds:N1} / {measured.Cpu.TotalMilliseconds:N1} |");
    }

    private void Write(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
