using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.States;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Which detail an event has for the reason of a state.</summary>
internal static class LifecycleDetails
{
    internal static DomainSuspendedDetail Of(DomainPausedReason reason) => reason switch
    {
        DomainPausedReason.Migration => DomainSuspendedDetail.Migrated,
        DomainPausedReason.IoError => DomainSuspendedDetail.IoError,
        DomainPausedReason.Watchdog => DomainSuspendedDetail.Watchdog,
        DomainPausedReason.FromSnapshot => DomainSuspendedDetail.FromSnapshot,
        DomainPausedReason.PostCopy => DomainSuspendedDetail.PostCopy,
        DomainPausedReason.PostCopyFailed => DomainSuspendedDetail.PostCopyFailed,
        DomainPausedReason.ApiError => DomainSuspendedDetail.ApiError,
        _ => DomainSuspendedDetail.Paused,
    };

    internal static DomainResumedDetail Of(DomainRunningReason reason) => reason switch
    {
        DomainRunningReason.Restored or DomainRunningReason.FromSnapshot => DomainResumedDetail.FromSnapshot,
        DomainRunningReason.Migrated or DomainRunningReason.MigrationCanceled => DomainResumedDetail.Migrated,
        DomainRunningReason.PostCopy => DomainResumedDetail.PostCopy,
        _ => DomainResumedDetail.Unpaused,
    };
}
