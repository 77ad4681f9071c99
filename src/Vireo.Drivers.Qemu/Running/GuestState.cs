using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>A guest of the QEMU driver.</summary>
internal sealed record GuestState : DomainRecord
{
    /// <summary>The guest's job; the same for its whole life.</summary>
    internal GuestJob Job { get; } = new();

    /// <summary>Its run; null: it does not run.</summary>
    internal GuestRun? Run { get; init; }

    /// <summary>The run.</summary>
    /// <exception cref="Errors.VirtException">The guest does not run.</exception>
    internal GuestRun RequiredRun => Run ?? throw CallFaults.NotRunning();

    /// <summary>The state once the guest begins to start.</summary>
    internal GuestState Begin(GuestRun run, DomainDefinition live) => this with
    {
        Id = run.Id,
        Run = run,
        Definition = live,
        NextDefinition = IsPersistent ? Saved : null,
        State = DomainState.Paused,
        Reason = (int)DomainPausedReason.StartingUp,
    };

    /// <summary>The state after the run: a transient guest is forgotten, a persistent one gets its saved definition.</summary>
    internal GuestState End(DomainShutoffReason reason) => this with
    {
        Id = DomainHandle.Inactive,
        Run = null,
        Definition = Saved,
        NextDefinition = null,
        State = DomainState.ShutOff,
        Reason = (int)reason,
        IsRemoved = !IsPersistent,
        IsUpdated = false,
    };

    /// <summary>The state while the processors run.</summary>
    internal GuestState Running(DomainRunningReason reason) => this with { State = DomainState.Running, Reason = (int)reason };

    /// <summary>The state while the processors stand.</summary>
    internal GuestState Paused(DomainPausedReason reason) => this with { State = DomainState.Paused, Reason = (int)reason };
}
