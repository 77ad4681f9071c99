using System.Collections.Concurrent;
using Vireo.Drivers.Qemu.Processes;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>The runs that end with the connection that started them (<c>VIR_DOMAIN_START_AUTODESTROY</c>).</summary>
internal sealed class BoundGuests
{
    private readonly ConcurrentDictionary<GuestRun, bool> _runs = new();

    /// <summary>Binds a run to the connection.</summary>
    internal void Add(GuestRun run) => _runs[run] = true;

    /// <summary>The connection is gone: its guests end.</summary>
    internal async Task EndAllAsync()
    {
        foreach (GuestRun run in _runs.Keys)
        {
            run.WantedEnd ??= GuestEnd.Destroyed;
            run.Process.Signal(Signals.Kill);
            await run.Over.ConfigureAwait(false);
        }
    }
}
