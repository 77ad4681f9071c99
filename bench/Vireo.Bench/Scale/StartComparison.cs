using System.Diagnostics;
using System.Net.Sockets;
using Vireo.Bench.Daemons;
using Vireo.Bench.Reports;
using Vireo.Bench.Wire;

namespace Vireo.Bench.Scale;

/// <summary>Starts two daemons in turn, each by a script, and times the first reply.</summary>
internal static class StartComparison
{
    private const int Rounds = 5;
    private const int SmallBuffer = 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs it.</summary>
    /// <param name="reference"><c>NAME=SCRIPT,SOCKET</c>; the script becomes the daemon.</param>
    /// <param name="measured">The other.</param>
    internal static void Run(string reference, string measured)
    {
        var report = new ScaleReport(Console.Out);
        string[] first = reference.Split('=', ',');
        string[] second = measured.Split('=', ',');
        report.WriteHead(first[0], second[0]);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (First: Start(first), Second: Start(second))).ToList();
        report.WriteRow("start to first reply, ms", Best(rounds.Select(round => round.First)), Best(rounds.Select(round => round.Second)), lessIsBetter: true);
    }

    private static ScaleFigure Best(IEnumerable<ScaleFigure> rounds) => rounds.MinBy(round => round.Value) ?? throw new ArgumentException("no round", nameof(rounds));

    private static ScaleFigure Start(string[] parts)
    {
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(parts[1]) ?? throw new InvalidOperationException($"{parts[1]} does not start");
        try
        {
            using LoadConnection connection = Connect(new DaemonProcess(parts[0], parts[2], process.Id), started);
            connection.Ask(Call.GetLibVersion);
            return new ScaleFigure(Stopwatch.GetElapsedTime(started).TotalMilliseconds, new DaemonProcess(parts[0], parts[2], process.Id).Cpu);
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
            File.Delete(parts[2]);
        }
    }

    private static LoadConnection Connect(DaemonProcess daemon, long started)
    {
        while (true)
        {
            try
            {
                return daemon.Connect(SmallBuffer);
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(started) < Patience)
            {
                Thread.Sleep(1); // it does not listen yet
            }
        }
    }
}
