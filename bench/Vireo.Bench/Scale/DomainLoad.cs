using System.Diagnostics;
using Vireo.Bench.Daemons;
using Vireo.Bench.Wire;

namespace Vireo.Bench.Scale;

/// <summary>Many domains: defined, listed, and measured all at once.</summary>
/// <param name="daemon">The daemon; it forgets the domains with the connection.</param>
internal sealed class DomainLoad(DaemonProcess daemon) : IDisposable
{
    private const int InFlight = 4;

    private readonly LoadConnection _connection = daemon.Connect();

    /// <summary>Defines domains.</summary>
    /// <returns>How many a second.</returns>
    internal ScaleFigure Define(int count)
    {
        ScaleFigure figure = Time(() => _connection.AskAll(Enumerable.Range(0, count).Select(number => Call.Define(Document(number))), InFlight));
        return figure with { Value = count / figure.Value };
    }

    /// <summary>Makes a call once.</summary>
    /// <returns>How many milliseconds it took, at best.</returns>
    internal ScaleFigure Ask(Call call, int rounds)
    {
        ScaleFigure best = Enumerable.Range(0, rounds).Select(_ => Time(() => _connection.Ask(call))).MinBy(figure => figure.Value)
            ?? throw new ArgumentException("no round", nameof(rounds));
        return best with { Value = best.Value * 1000 };
    }

    public void Dispose() => _connection.Dispose();

    private static string Document(int number) =>
        $"<domain type='test'><name>bench-{number:00000}</name><memory>131072</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>";

    private ScaleFigure Time(Action work)
    {
        TimeSpan cpu = daemon.Cpu;
        long started = Stopwatch.GetTimestamp();
        work();
        return new ScaleFigure(Stopwatch.GetElapsedTime(started).TotalSeconds, daemon.Cpu - cpu);
    }
}
