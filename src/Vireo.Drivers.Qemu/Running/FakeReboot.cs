using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Errors;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>
/// A reboot that the driver makes: the guest powers off, and in place of its end it is reset and goes on. QEMU runs with
/// <c>-no-shutdown</c> for that.
/// </summary>
internal static class FakeReboot
{
    /// <summary>Resets a guest that has powered off or given up. Where that fails, the guest ends.</summary>
    internal static async Task RunAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run)
    {
        try
        {
            await run.ExecuteAsync("system_reset", CancellationToken.None).ConfigureAwait(false);
            run.IsFakeReboot = false;
            bool wasCrashed = guest.State.State == DomainState.Crashed;
            run.NextRunning = wasCrashed ? DomainRunningReason.Crashed : DomainRunningReason.Booted;
            await run.ExecuteAsync("cont", CancellationToken.None).ConfigureAwait(false);
            await run.Events.SettleAsync().ConfigureAwait(false);
            run.NextRunning = null;
            run.IsRebooting = false;
            node.Change(guest, state => state.Run == run && state.State != DomainState.Running
                ? state.Running(wasCrashed ? DomainRunningReason.Crashed : DomainRunningReason.Booted)
                : null);
            GuestStatuses.Save(node, guest);
        }
        catch (Exception e) when (e is VirtException or IOException)
        {
            run.WantedEnd ??= GuestEnd.Shutdown;
            run.Process.Signal(Signals.Kill);
        }
    }
}
