using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>How a run's migration to a file, or its dump, goes on: events for the job that waits for its end.</summary>
internal sealed class RunProgress
{
    private volatile TaskCompletionSource<string>? _waiting;

    /// <summary>Begins to watch. Before the command that starts what is watched.</summary>
    /// <returns>Ends with QEMU's last status: <c>completed</c>, <c>failed</c>, <c>cancelled</c>, or a dump's error.</returns>
    internal Task<string> Watch()
    {
        var waiting = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting = waiting;
        return waiting.Task;
    }

    /// <summary>Tells of an event.</summary>
    internal void Tell(MonitorEvent what)
    {
        switch (what)
        {
            case MonitorEvent.Migration { Status: "completed" or "failed" or "cancelled" } migration:
                _waiting?.TrySetResult(migration.Status);
                break;
            case MonitorEvent.DumpCompleted dump:
                _waiting?.TrySetResult(dump.Error ?? "completed");
                break;
            default:
                break;
        }
    }

    /// <summary>Nothing follows: the monitor has closed.</summary>
    internal void End() => _waiting?.TrySetResult("closed");
}
