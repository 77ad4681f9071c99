using System.Diagnostics;
using Vireo.Bench.Daemons;
using Vireo.Bench.Wire;

namespace Vireo.Bench.Scale;

/// <summary>Events that go to many clients.</summary>
internal static class EventLoad
{
    private const int SmallBuffer = 16 * 1024;
    private const int AtOnce = 16;

    /// <summary>Suspends and resumes a guest again and again, until all clients have heard of all of it.</summary>
    /// <returns>Events a second.</returns>
    internal static ScaleFigure Run(DaemonProcess daemon, int clients, int changes)
    {
        LoadConnection[] listeners = [.. Enumerable.Range(0, clients).Select(_ => daemon.Connect(SmallBuffer))];
        try
        {
            Array.ForEach(listeners, listener => listener.Ask(Call.RegisterLifecycle));
            using LoadConnection driver = daemon.Connect();
            byte[] guest = driver.Ask(Call.LookupByName("test"));
            Call[] calls = [Call.Suspend(guest), Call.Resume(guest)];
            var poller = new Poller(listeners);
            TimeSpan cpu = daemon.Cpu;
            long started = Stopwatch.GetTimestamp();
            long waiting = 0;
            for (int change = 0; change < changes; change++)
            {
                driver.Ask(calls[change % calls.Length]);
                waiting += clients;
                while (waiting > (change == changes - 1 ? 0 : AtOnce * clients))
                {
                    waiting -= Take(poller, listeners);
                }
            }

            double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            return new ScaleFigure((double)changes * clients / seconds, daemon.Cpu - cpu);
        }
        finally
        {
            Array.ForEach(listeners, listener => listener.Dispose());
        }
    }

    private static int Take(Poller poller, LoadConnection[] listeners)
    {
        poller.Wait();
        return Enumerable.Range(0, listeners.Length).Where(poller.IsReady).Sum(index => listeners[index].Drain());
    }
}
