using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Events;

/// <summary>Guests' events as they come to whoever asked the older way: without a registration's number.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainLegacyEvents
{
    /// <summary>A guest started, stopped, was defined and so on.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="type">What became of it.</param>
    /// <param name="detail">The detail, of the enum that belongs to the type.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_LIFECYCLE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE</c>.</remarks>
    [Event(107)]
    void DomainEventLifecycle(DomainHandle domain, DomainEventType type, int detail);

    /// <summary>A guest rebooted.</summary>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_REBOOT</c>, <c>REMOTE_PROC_DOMAIN_EVENT_REBOOT</c>.</remarks>
    [Event(169, Since = "0.8.0")]
    void DomainEventReboot(DomainHandle domain);

    /// <summary>A guest set its clock.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="offsetSeconds">The clock's new distance from the node's, in seconds.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_RTC_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE</c>.</remarks>
    [Event(170, Since = "0.8.0")]
    void DomainEventRtcChange(DomainHandle domain, long offsetSeconds);

    /// <summary>A guest's watchdog expired.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="action">What this led to.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_WATCHDOG</c>, <c>REMOTE_PROC_DOMAIN_EVENT_WATCHDOG</c>.</remarks>
    [Event(171, Since = "0.8.0")]
    void DomainEventWatchdog(DomainHandle domain, DomainWatchdogAction action);

    /// <summary>A guest's disk failed.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="sourcePath">The disk's source on the node.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="action">What this led to.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_IO_ERROR</c>, <c>REMOTE_PROC_DOMAIN_EVENT_IO_ERROR</c>.</remarks>
    [Event(172, Since = "0.8.0")]
    void DomainEventIoError(DomainHandle domain, string sourcePath, string deviceAlias, DomainIoErrorAction action);

    /// <summary>A graphics client came or went.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="phase">What the client did.</param>
    /// <param name="local">The node's end.</param>
    /// <param name="remote">The client's end.</param>
    /// <param name="authenticationScheme">How the client logged in.</param>
    /// <param name="identities">What the client proved to be.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_GRAPHICS</c>, <c>REMOTE_PROC_DOMAIN_EVENT_GRAPHICS</c>.</remarks>
    [Event(173, Since = "0.8.0")]
    void DomainEventGraphics(
        DomainHandle domain,
        DomainGraphicsPhase phase,
        DomainGraphicsAddress local,
        DomainGraphicsAddress remote,
        string authenticationScheme,
        [XdrMax(RemoteLimits.DomainEventGraphicsIdentity)] IReadOnlyList<DomainGraphicsIdentity> identities);

    /// <summary>A guest's disk failed, with the reason.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="sourcePath">The disk's source on the node.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="action">What this led to.</param>
    /// <param name="reason">A word for what failed, such as <c>enospc</c>; empty: not known.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON</c>, <c>REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON</c>.</remarks>
    [Event(195, Since = "0.8.1")]
    void DomainEventIoErrorReason(DomainHandle domain, string sourcePath, string deviceAlias, DomainIoErrorAction action, string reason);

    /// <summary>A guest can no longer be acted on.</summary>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_CONTROL_ERROR</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR</c>.</remarks>
    [Event(224, Since = "0.9.2")]
    void DomainEventControlError(DomainHandle domain);

    /// <summary>A job on a guest's disk ended.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's source on the node.</param>
    /// <param name="type">What the job does.</param>
    /// <param name="status">How it ended.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_BLOCK_JOB</c>, <c>REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB</c>.</remarks>
    [Event(241, Since = "0.9.4")]
    void DomainEventBlockJob(DomainHandle domain, string path, DomainBlockJobType type, DomainBlockJobStatus status);

    /// <summary>A disk's source changed at start.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="oldSourcePath">The source that the disk had; null: none.</param>
    /// <param name="newSourcePath">The source that the disk has; null: none.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="reason">Why.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_DISK_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE</c>.</remarks>
    [Event(248, Since = "0.9.7")]
    void DomainEventDiskChange(
        DomainHandle domain,
        string? oldSourcePath,
        string? newSourcePath,
        string deviceAlias,
        DomainDiskChangeReason reason);

    /// <summary>A removable medium's tray moved.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="reason">How it moved.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_TRAY_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE</c>.</remarks>
    [Event(268, Since = "0.9.11")]
    void DomainEventTrayChange(DomainHandle domain, string deviceAlias, DomainTrayChangeReason reason);

    /// <summary>A guest woke up.</summary>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_PMWAKEUP</c>, <c>REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP</c>.</remarks>
    [Event(269, Since = "0.9.11")]
    void DomainEventPmwakeup(DomainHandle domain);

    /// <summary>A guest went to sleep.</summary>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_PMSUSPEND</c>, <c>REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND</c>.</remarks>
    [Event(270, Since = "0.9.11")]
    void DomainEventPmsuspend(DomainHandle domain);

    /// <summary>A guest's memory balloon changed.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="balloonKib">The balloon's new size in KiB.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE</c>.</remarks>
    [Event(276, Since = "0.10.0")]
    void DomainEventBalloonChange(DomainHandle domain, ulong balloonKib);

    /// <summary>A guest hibernated.</summary>
    /// <param name="domain">The guest.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK</c>, <c>REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK</c>.</remarks>
    [Event(292, Since = "1.0.0")]
    void DomainEventPmsuspendDisk(DomainHandle domain);

    /// <summary>A guest's device is gone.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</c>, <c>REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED</c>.</remarks>
    [Event(311, Since = "1.1.1")]
    void DomainEventDeviceRemoved(DomainHandle domain, string deviceAlias);
}
