using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.States;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>How a guest is to start.</summary>
internal sealed record StartPlan
{
    /// <summary>Whether its processors stay standing.</summary>
    internal bool Paused { get; init; }

    /// <summary>The saved memory that it goes on from, at the place where QEMU's own data begins; null: it boots. It stays the caller's.</summary>
    internal SafeFileHandle? Incoming { get; init; }

    /// <summary>Why it runs then.</summary>
    internal DomainRunningReason Running { get; init; } = DomainRunningReason.Booted;

    /// <summary>Why it stands if it does.</summary>
    internal DomainPausedReason Standing { get; init; } = DomainPausedReason.User;

    /// <summary>What its event says.</summary>
    internal DomainStartedDetail Started { get; init; } = DomainStartedDetail.Booted;
}
