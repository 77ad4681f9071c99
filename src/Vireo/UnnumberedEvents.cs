using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Events.Lifecycle;

namespace Vireo;

/// <summary>Takes guests' events from daemons before libvirt 1.2.1, which carry no registration's number, for those of today.</summary>
internal abstract class UnnumberedEvents : RemoteEventsBase
{
    private const int Unnumbered = 0;
    private const int NoReason = 0;

    /// <inheritdoc />
    public override void DomainEventLifecycle(DomainHandle domain, DomainEventType type, int detail) =>
        DomainEventCallbackLifecycle(Unnumbered, domain, type, detail);

    /// <inheritdoc />
    public override void DomainEventReboot(DomainHandle domain) =>
        DomainEventCallbackReboot(Unnumbered, domain);

    /// <inheritdoc />
    public override void DomainEventRtcChange(DomainHandle domain, long offsetSeconds) =>
        DomainEventCallbackRtcChange(Unnumbered, domain, offsetSeconds);

    /// <inheritdoc />
    public override void DomainEventWatchdog(DomainHandle domain, DomainWatchdogAction action) =>
        DomainEventCallbackWatchdog(Unnumbered, domain, action);

    /// <inheritdoc />
    public override void DomainEventIoError(DomainHandle domain, string sourcePath, string deviceAlias, DomainIoErrorAction action) =>
        DomainEventCallbackIoError(Unnumbered, domain, sourcePath, deviceAlias, action);

    /// <inheritdoc />
    public override void DomainEventGraphics(
        DomainHandle domain,
        DomainGraphicsPhase phase,
        DomainGraphicsAddress local,
        DomainGraphicsAddress remote,
        string authenticationScheme,
        IReadOnlyList<DomainGraphicsIdentity> identities) =>
        DomainEventCallbackGraphics(Unnumbered, domain, phase, local, remote, authenticationScheme, identities);

    /// <inheritdoc />
    public override void DomainEventIoErrorReason(
        DomainHandle domain,
        string sourcePath,
        string deviceAlias,
        DomainIoErrorAction action,
        string reason) =>
        DomainEventCallbackIoErrorReason(Unnumbered, domain, sourcePath, deviceAlias, action, reason);

    /// <inheritdoc />
    public override void DomainEventControlError(DomainHandle domain) =>
        DomainEventCallbackControlError(Unnumbered, domain);

    /// <inheritdoc />
    public override void DomainEventBlockJob(DomainHandle domain, string path, DomainBlockJobType type, DomainBlockJobStatus status) =>
        DomainEventCallbackBlockJob(Unnumbered, domain, path, type, status);

    /// <inheritdoc />
    public override void DomainEventDiskChange(
        DomainHandle domain,
        string? oldSourcePath,
        string? newSourcePath,
        string deviceAlias,
        DomainDiskChangeReason reason) =>
        DomainEventCallbackDiskChange(Unnumbered, domain, oldSourcePath, newSourcePath, deviceAlias, reason);

    /// <inheritdoc />
    public override void DomainEventTrayChange(DomainHandle domain, string deviceAlias, DomainTrayChangeReason reason) =>
        DomainEventCallbackTrayChange(Unnumbered, domain, deviceAlias, reason);

    /// <inheritdoc />
    public override void DomainEventPmwakeup(DomainHandle domain) =>
        DomainEventCallbackPmwakeup(Unnumbered, NoReason, domain);

    /// <inheritdoc />
    public override void DomainEventPmsuspend(DomainHandle domain) =>
        DomainEventCallbackPmsuspend(Unnumbered, NoReason, domain);

    /// <inheritdoc />
    public override void DomainEventBalloonChange(DomainHandle domain, ulong balloonKib) =>
        DomainEventCallbackBalloonChange(Unnumbered, domain, balloonKib);

    /// <inheritdoc />
    public override void DomainEventPmsuspendDisk(DomainHandle domain) =>
        DomainEventCallbackPmsuspendDisk(Unnumbered, NoReason, domain);

    /// <inheritdoc />
    public override void DomainEventDeviceRemoved(DomainHandle domain, string deviceAlias) =>
        DomainEventCallbackDeviceRemoved(Unnumbered, domain, deviceAlias);
}
