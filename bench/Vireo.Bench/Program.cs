using System.Globalization;
using Vireo.Bench.Clients;
using Vireo.Bench.Daemons;
using Vireo.Bench.Reports;
using Vireo.Bench.Scale;

namespace Vireo.Bench;

/// <summary>
/// <c>Vireo.Bench daemons REFERENCE=SOCKET,PID MEASURED=SOCKET,PID [ROUNDS [SECONDS]]</c> loads two daemons in turn;
/// <c>Vireo.Bench scale REFERENCE=SOCKET,PID MEASURED=SOCKET,PID [MOST_IDLE]</c> loads two daemons with much of everything;
/// <c>Vireo.Bench starts REFERENCE=SCRIPT,SOCKET MEASURED=SCRIPT,SOCKET</c> starts two daemons in turn;
/// <c>Vireo.Bench clients PROGRAM NAME=SOCKET,PID NAME=SOCKET,PID [ROUNDS [SECONDS]]</c> lets two clients load each daemon in turn.
/// Whatever else the machine does hits both of a pair.
/// </summary>
internal static class Program
{
    private static readonly int[] Concurrencies = [1, 4, 16, 64];

    private static async Task Main(string[] arguments)
    {
        if (arguments[0] == "daemons")
        {
            CompareDaemons(DaemonProcess.Parse(arguments[1]), DaemonProcess.Parse(arguments[2]), Rounds(arguments, 3), Duration(arguments, 4));
        }
        else if (arguments[0] == "scale")
        {
            ScaleComparison.Run(DaemonProcess.Parse(arguments[1]), DaemonProcess.Parse(arguments[2]), arguments.Length > 3 ? Number(arguments[3]) : 10_000);
        }
        else if (arguments[0] == "starts")
        {
            StartComparison.Run(arguments[1], arguments[2]);
        }
        else
        {
            var reference = new LibvirtClient(arguments[1]);
            var report = new ClientReport(Console.Out);
            report.WriteHead();
            foreach (DaemonProcess daemon in arguments[2..4].Select(DaemonProcess.Parse))
            {
                await CompareClientsAsync(reference, daemon, report, Rounds(arguments, 4), Duration(arguments, 5));
            }
        }
    }

    private static void CompareDaemons(DaemonProcess reference, DaemonProcess measured, int rounds, TimeSpan duration)
    {
        var report = new DaemonReport(Console.Out);
        report.WriteHead(reference, measured);
        foreach (Load load in Load.All)
        {
            var pairs = InTurn(rounds, daemon => LoadRunner.Run(daemon, load, duration), reference, measured);
            report.WriteRow(load.Procedure.ToString(), $"{load.Connections} x {load.InFlight}", pairs.First, pairs.Second);
        }

        var connects = InTurn(rounds, daemon => LoadRunner.Connects(daemon, duration), reference, measured);
        report.WriteRow("connect, open, close", "1 x 1", connects.First, connects.Second);
        report.WriteFoot(reference, measured);
    }

    private static (Measurement[] First, Measurement[] Second) InTurn(
        int rounds,
        Func<DaemonProcess, Measurement> measure,
        DaemonProcess first,
        DaemonProcess second)
    {
        var pairs = Enumerable.Range(0, rounds).Select(_ => (First: measure(first), Second: measure(second))).ToArray();
        return ([.. pairs.Select(pair => pair.First)], [.. pairs.Select(pair => pair.Second)]);
    }

    private static async Task CompareClientsAsync(LibvirtClient reference, DaemonProcess daemon, ClientReport report, int rounds, TimeSpan duration)
    {
        string uri = $"test+unix:///default?socket={daemon.Socket}";
        foreach (ClientCall call in Enum.GetValues<ClientCall>())
        {
            foreach (ClientLoad load in Concurrencies.Select(concurrency => new ClientLoad(uri, call, concurrency, duration)))
            {
                await VireoClient.RunAsync(load with { Duration = duration / 2 });
                var pairs = new List<(ClientMeasurement Reference, ClientMeasurement Measured)>();
                for (int round = 0; round < rounds; round++)
                {
                    pairs.Add((reference.Run(load), await VireoClient.RunAsync(load)));
                }

                report.WriteRow(daemon.Name, load, pairs.Select(pair => pair.Reference), pairs.Select(pair => pair.Measured));
            }
        }
    }

    private static int Rounds(string[] arguments, int index) => arguments.Length > index ? Number(arguments[index]) : 3;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static TimeSpan Duration(string[] arguments, int index) =>
        TimeSpan.FromSeconds(arguments.Length > index ? double.Parse(arguments[index], CultureInfo.InvariantCulture) : 1);
}
