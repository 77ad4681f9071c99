using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Pausing, restarting and ending guests.</summary>
internal sealed class LifecyclePart(TestNode node) : DomainLifecycleBase
{
    /// <summary>The ways to reboot that the test driver accepts. It takes none of them: what counts is the guest's own on_reboot.</summary>
    private const DomainRebootFlags KnownReboots = DomainRebootFlags.AcpiPowerButton | DomainRebootFlags.GuestAgent
        | DomainRebootFlags.InitControl | DomainRebootFlags.Signal | DomainRebootFlags.Paravirtual;

    /// <inheritdoc />
    public override ValueTask DomainSuspendAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        node.Change(
            domain,
            state => state.State is DomainState.ShutOff or DomainState.Paused
                ? throw TestFaults.Raise(VirtErrorCode.InternalError, $"domain '{domain.Name}' not running")
                : state with { State = DomainState.Paused, Reason = (int)DomainPausedReason.User },
            state => node.Events.Lifecycle(state.Handle, DomainEventType.Suspended, (int)DomainSuspendedDetail.Paused));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainResumeAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        node.Change(
            domain,
            state => state.State == DomainState.Paused
                ? state with { State = DomainState.Running, Reason = (int)DomainRunningReason.Unpaused }
                : throw TestFaults.Raise(VirtErrorCode.InternalError, $"domain '{domain.Name}' not paused"),
            state => node.Events.Lifecycle(state.Handle, DomainEventType.Resumed, (int)DomainResumedDetail.Unpaused));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainShutdownAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        DomainShutdownFlagsAsync(domain, DomainShutdownFlags.None, cancellationToken);

    /// <inheritdoc />
    public override ValueTask DomainShutdownFlagsAsync(DomainHandle domain, DomainShutdownFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testDomainShutdownFlags");
        node.Change(domain, state => Shutdown(state, domain.Name), TellIfStopped);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainRebootAsync(DomainHandle domain, DomainRebootFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)KnownReboots, "testDomainReboot");
        node.Change(domain, Reboot, TellIfStopped);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainResetAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainReset");
        _ = node.RunningStateOf(domain);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainDestroyAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        DomainDestroyFlagsAsync(domain, DomainDestroyFlags.None, cancellationToken);

    /// <inheritdoc />
    public override ValueTask DomainDestroyFlagsAsync(DomainHandle domain, DomainDestroyFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainDestroyFlags.Graceful, "testDomainDestroyFlags");
        node.Change(
            domain,
            state => state.RequireRunning().Stop(DomainShutoffReason.Destroyed),
            state => node.Events.Lifecycle(state.EndHandle, DomainEventType.Stopped, (int)DomainStoppedDetail.Destroyed));
        return ValueTask.CompletedTask;
    }

    private static TestDomainState Reboot(TestDomainState state)
    {
        _ = state.RequireRunning();
        return state.Definition.RestartsOnReboot ? Restart(state) : state.Stop(DomainShutoffReason.Shutdown);
    }

    private static TestDomainState Restart(TestDomainState state) =>
        state with { State = DomainState.Running, Reason = (int)DomainRunningReason.Booted };

    private static TestDomainState Shutdown(TestDomainState state, string name)
    {
        if (state.State == DomainState.ShutOff)
        {
            throw TestFaults.Raise(VirtErrorCode.InternalError, $"domain '{name}' not running");
        }

        return state.Definition.RestartsOnPowerOff ? Restart(state) : state.Stop(DomainShutoffReason.Shutdown);
    }

    private void TellIfStopped(TestDomainState state)
    {
        if (!state.IsActive)
        {
            node.Events.Lifecycle(state.EndHandle, DomainEventType.Stopped, (int)DomainStoppedDetail.Shutdown);
        }
    }
}
