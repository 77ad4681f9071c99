using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Drivers.Qemu.State;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Follows a run to its end and cleans up behind it. Every run ends here, and once, whoever or whatever ended it.</summary>
internal static class GuestEnding
{
    /// <summary>How long QEMU may take to go once its monitor has closed, and after <c>SIGTERM</c>.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Handles a run's events until its monitor closes, then ends the run.</summary>
    internal static async Task FollowAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var events = new GuestEvents(node, guest, run);
        Task handled = run.Events.HandleAsync(events.Handle);
        await run.Monitor.Ended.ConfigureAwait(false);
        run.Events.Close();
        run.Progress.End();
        await handled.ConfigureAwait(false);
        await KillAsync(run.Process, Patience).ConfigureAwait(false);
        await FinishAsync(node, guest, run, run.WantedEnd ?? (run.IsShutDown ? GuestEnd.Shutdown : GuestEnd.Crashed)).ConfigureAwait(false);
    }

    /// <summary>Waits for a process to go by itself, then makes it.</summary>
    internal static async Task KillAsync(GuestProcess process, TimeSpan patience)
    {
        try
        {
            await process.Ended.WaitAsync(patience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            process.Signal(Signals.Kill);
            await process.Ended.ConfigureAwait(false);
        }
    }

    /// <summary>Ends a run whose process is gone, or never was.</summary>
    internal static async Task FinishAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, GuestEnd end)
    {
        if (!run.TryEnd())
        {
            return;
        }

        await node.Ports.LeaveAsync(guest.State.Definition).ConfigureAwait(false);
        run.Consoles.CloseAll();
        RunFiles.Remove(node, run);
        LentFiles.TakeBack(node, guest.State.Definition.Root);
        DomainLog.WriteEnd(node.Paths.LogOf(run.Name), end.Word);
        bool wasPersistent = guest.State.IsPersistent;
        node.Change(
            guest,
            state => state.Run == run ? state.End(end.Reason) : null,
            (before, after) =>
            {
                if (end.Event is { } detail)
                {
                    // A guest that is forgotten with its run keeps its id in its last event, as libvirt's does.
                    DomainHandle named = wasPersistent ? after.Handle : before.Handle with { Id = before.Id };
                    node.Events.Lifecycle(named, DomainEventType.Stopped, (int)detail);
                }
            });
        run.SetOver();
        if (run.HasMonitor)
        {
            _ = run.Monitor.DisposeAsync().AsTask();
        }
    }
}
