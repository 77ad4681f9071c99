using System.Text.Json.Nodes;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Host.Files;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Pausing, restarting and ending guests.</summary>
internal sealed class LifecyclePart(QemuNode node) : DomainLifecycleBase
{
    /// <inheritdoc />
    public override async ValueTask DomainSuspendAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainSuspend", cancellationToken).ConfigureAwait(false);
        GuestRun run = guest.State.RequiredRun;
        if (guest.State.State == DomainState.PmSuspended)
        {
            throw DriverFaults.Invalid("domain is pmsuspended");
        }

        if (guest.State.State != DomainState.Paused)
        {
            await GuestProcessors.StopAsync(node, guest, run, DomainPausedReason.User, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public override async ValueTask DomainResumeAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainResume", cancellationToken).ConfigureAwait(false);
        GuestState state = guest.State;
        GuestRun run = state.RequiredRun;
        switch (state.State)
        {
            case DomainState.PmSuspended:
                throw DriverFaults.Invalid("domain is pmsuspended");
            case DomainState.Running:
                throw DriverFaults.Invalid("domain is already running");
            case DomainState.Crashed when state.Reason == (int)DomainCrashedReason.Panicked:
                throw DriverFaults.Invalid("domain is already running");
            default:
                await GuestProcessors.StartAsync(node, guest, run, DomainRunningReason.Unpaused, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    /// <inheritdoc />
    public override ValueTask DomainShutdownAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        DomainShutdownFlagsAsync(domain, DomainShutdownFlags.None, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask DomainShutdownFlagsAsync(
        DomainHandle domain, DomainShutdownFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(
            (uint)flags, (uint)(DomainShutdownFlags.AcpiPowerButton | DomainShutdownFlags.GuestAgent), "qemuDomainShutdownFlags");
        bool acpi = flags != DomainShutdownFlags.GuestAgent;
        if (!node.StateOf(domain).IsActive)
        {
            // Here the driver says so itself, with libvirt too.
            throw DriverFaults.Invalid("domain is not running");
        }

        await PressPowerAsync(domain, acpi, isReboot: false, "remoteDispatchDomainShutdownFlags", cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask DomainRebootAsync(DomainHandle domain, DomainRebootFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)(DomainRebootFlags.AcpiPowerButton | DomainRebootFlags.GuestAgent), "qemuDomainReboot");
        bool acpi = flags != DomainRebootFlags.GuestAgent;
        await PressPowerAsync(domain, acpi, isReboot: true, "remoteDispatchDomainReboot", cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask DomainResetAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainReset");
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainReset", cancellationToken).ConfigureAwait(false);
        GuestRun run = guest.State.RequiredRun;
        await run.ExecuteAsync("system_reset", cancellationToken).ConfigureAwait(false);
        run.IsFakeReboot = false;
        if (guest.State.State == DomainState.Crashed)
        {
            node.Change(guest, state => state.Paused(DomainPausedReason.Unknown));
        }
    }

    /// <inheritdoc />
    public override ValueTask DomainDestroyAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        DomainDestroyFlagsAsync(domain, DomainDestroyFlags.None, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask DomainDestroyFlagsAsync(DomainHandle domain, DomainDestroyFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(
            (uint)flags, (uint)(DomainDestroyFlags.Graceful | DomainDestroyFlags.RemoveLogs), "qemuDomainDestroyFlags");
        HostedDomain<GuestState> guest = node.Require(domain);
        await GuestKilling.DestroyAsync(guest, (flags & DomainDestroyFlags.Graceful) != 0, cancellationToken).ConfigureAwait(false);
        if ((flags & DomainDestroyFlags.RemoveLogs) != 0)
        {
            AtomicFile.Delete(node.Paths.LogOf(guest.State.Definition.Name));
        }
    }

    private async ValueTask PressPowerAsync(DomainHandle domain, bool acpi, bool isReboot, string job, CancellationToken cancellationToken)
    {
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn turn = await guest.State.Job.EnterAsync(job, cancellationToken).ConfigureAwait(false);
        GuestRun run = guest.State.RequiredRun;
        if (!acpi)
        {
            await GuestAgents.Require(guest.State, run).SendOnlyAsync(
                "guest-shutdown", new JsonObject { ["mode"] = isReboot ? "reboot" : "powerdown" }, cancellationToken).ConfigureAwait(false);
            return;
        }

        run.IsFakeReboot = isReboot || guest.State.Definition.RestartsOnPowerOff;
        await run.ExecuteAsync("system_powerdown", cancellationToken).ConfigureAwait(false);
        GuestStatuses.Save(node, guest);
    }
}
