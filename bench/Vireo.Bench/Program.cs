using System.Globalization;
using Vireo.Bench.Daemons;
using Vireo.Bench.Reports;

namespace Vireo.Bench;

/// <summary>Loads two daemons in turn: <c>Vireo.Bench REFERENCE=SOCKET,PID MEASURED=SOCKET,PID [ROUNDS [SECONDS]]</c>.</summary>
internal static class Program
{
    private const int Rounds = 3;
    private const double Seconds = 1;

    private static void Main(string[] arguments)
    {
        DaemonProcess reference = DaemonProcess.Parse(arguments[0]);
        DaemonProcess measured = DaemonProcess.Parse(arguments[1]);
        int rounds = arguments.Length > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : Rounds;
        var duration = TimeSpan.FromSeconds(arguments.Length > 3 ? double.Parse(arguments[3], CultureInfo.InvariantCulture) : Seconds);

        var report = new DaemonReport(Console.Out);
        report.WriteHead(reference, measured);
        foreach (Load load in Load.All)
        {
            (Measurement[] first, Measurement[] second) = InTurn(rounds, daemon => LoadRunner.Run(daemon, load, duration), reference, measured);
            report.WriteRow(load.Procedure.ToString(), $"{load.Connections} x {load.InFlight}", first, second);
        }

        (Measurement[] slow, Measurement[] fast) = InTurn(rounds, daemon => LoadRunner.Connects(daemon, duration), reference, measured);
        report.WriteRow("connect, open, close", "1 x 1", slow, fast);
        report.WriteFoot(reference, measured);
    }

    /// <summary>The daemons take turns, so that whatever else the machine does hits both.</summary>
    private static (Measurement[] First, Measurement[] Second) InTurn(
        int rounds,
        Func<DaemonProcess, Measurement> measure,
        DaemonProcess first,
        DaemonProcess second)
    {
        var pairs = Enumerable.Range(0, rounds).Select(_ => (First: measure(first), Second: measure(second))).ToArray();
        return ([.. pairs.Select(pair => pair.First)], [.. pairs.Select(pair => pair.Second)]);
    }
}
