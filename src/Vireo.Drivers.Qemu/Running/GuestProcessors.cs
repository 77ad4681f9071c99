using Vireo.Contract.Domains.States;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Lets a guest's processors stand and run. When these return, the state says so and its event is sent.</summary>
internal static class GuestProcessors
{
    internal static async Task StopAsync(
        QemuNode node, HostedDomain<GuestState> guest, GuestRun run, DomainPausedReason reason, CancellationToken cancellationToken)
    {
        run.NextPaused = reason;
        await run.ExecuteAsync("stop", cancellationToken).ConfigureAwait(false);
        await run.Events.SettleAsync().ConfigureAwait(false);
        run.NextPaused = null;
        node.Change(guest, state => state.Run == run && state.State == DomainState.Running ? state.Paused(reason) : null);
        GuestStatuses.Save(node, guest);
    }

    internal static async Task StartAsync(
        QemuNode node, HostedDomain<GuestState> guest, GuestRun run, DomainRunningReason reason, CancellationToken cancellationToken)
    {
        run.NextRunning = reason;
        await run.ExecuteAsync("cont", cancellationToken).ConfigureAwait(false);
        await run.Events.SettleAsync().ConfigureAwait(false);
        run.NextRunning = null;
        node.Change(guest, state => state.Run == run && state.State == DomainState.Paused ? state.Running(reason) : null);
        GuestStatuses.Save(node, guest);
    }
}
