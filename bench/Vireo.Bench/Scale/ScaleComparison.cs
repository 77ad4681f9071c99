using Vireo.Bench.Daemons;
using Vireo.Bench.Reports;
using Vireo.Bench.Wire;

namespace Vireo.Bench.Scale;

/// <summary>Puts two daemons side by side where there is much of something: connections, domains, listeners.</summary>
internal static class ScaleComparison
{
    private const int Domains = 10_000;
    private const int Changes = 200;
    private const int Rounds = 3;

    private static readonly int[] Crowds = [0, 1_000, 5_000, 10_000];
    private static readonly int[] Listeners = [100, 1_000];
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(0.5);

    /// <summary>Runs it.</summary>
    /// <param name="reference">The daemon to compare with.</param>
    /// <param name="measured">The daemon in question.</param>
    /// <param name="mostIdle">The most idle connections; each end has a descriptor for each.</param>
    internal static void Run(DaemonProcess reference, DaemonProcess measured, int mostIdle)
    {
        var report = new ScaleReport(Console.Out);
        report.WriteHead(reference.Name, measured.Name);
        report.WriteRow("idle, KiB", Idle(reference), Idle(measured), lessIsBetter: true);
        CompareDomains(report, reference, measured);
        foreach (int listeners in Listeners)
        {
            report.WriteRow($"events/s to {listeners:N0} clients", EventLoad.Run(reference, listeners, Changes), EventLoad.Run(measured, listeners, Changes));
        }

        CompareCrowds(report, reference, measured, mostIdle);
    }

    private static void CompareDomains(ScaleReport report, DaemonProcess reference, DaemonProcess measured)
    {
        using var first = new DomainLoad(reference);
        using var second = new DomainLoad(measured);
        report.WriteRow("defines/s", first.Define(Domains), second.Define(Domains));
        report.WriteRow($"list of {Domains:N0} domains, ms", first.Ask(Call.ListAllDomains, Rounds), second.Ask(Call.ListAllDomains, Rounds), lessIsBetter: true);
        report.WriteRow($"statistics of {Domains:N0} domains, ms", first.Ask(Call.AllDomainStats, Rounds), second.Ask(Call.AllDomainStats, Rounds), lessIsBetter: true);
    }

    private static void CompareCrowds(ScaleReport report, DaemonProcess reference, DaemonProcess measured, int mostIdle)
    {
        using var first = new Crowd();
        using var second = new Crowd();
        (ScaleFigure First, ScaleFigure Second) empty = (Idle(reference), Idle(measured));
        foreach (int count in Crowds.Where(count => count <= mostIdle))
        {
            first.GrowTo(reference, count);
            second.GrowTo(measured, count);
            report.WriteRow($"calls/s beside {count:N0} idle connections; CPU of 1,000 calls", Calls(reference), Calls(measured));
        }

        report.WriteRow("KiB for an idle connection", PerConnection(reference, empty.First, first), PerConnection(measured, empty.Second, second), lessIsBetter: true);
    }

    private static ScaleFigure Calls(DaemonProcess daemon)
    {
        Measurement best = Enumerable.Range(0, Rounds).Select(_ => LoadRunner.Run(daemon, new Load(Procedure.GetLibVersion, 1, 1), Duration)).MaxBy(round => round.CallsPerSecond)
            ?? throw new InvalidOperationException("no round");
        return new ScaleFigure(best.CallsPerSecond, TimeSpan.FromMilliseconds(best.CpuPer100K * 10)); // of 1,000 calls
    }

    private static ScaleFigure Idle(DaemonProcess daemon) => new(daemon.ResidentKib, daemon.Cpu);

    private static ScaleFigure PerConnection(DaemonProcess daemon, ScaleFigure empty, Crowd crowd) => new((daemon.ResidentKib - empty.Value) / crowd.Count, daemon.Cpu - empty.Cpu);
}
