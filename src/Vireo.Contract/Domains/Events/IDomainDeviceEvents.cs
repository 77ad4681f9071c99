using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Events;

/// <summary>What becomes of guests' devices.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainDeviceEvents
{
    /// <summary>A guest's disk failed.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="sourcePath">The disk's source on the node.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="action">What this led to.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_IO_ERROR</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR</c>.</remarks>
    [Event(322)]
    void DomainEventCallbackIoError(int callbackId, DomainHandle domain, string sourcePath, string deviceAlias, DomainIoErrorAction action);

    /// <summary>A guest's disk failed, with the reason.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="sourcePath">The disk's source on the node.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="action">What this led to.</param>
    /// <param name="reason">A word for what failed, such as <c>enospc</c>; empty: not known.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON</c>.</remarks>
    [Event(324)]
    void DomainEventCallbackIoErrorReason(
        int callbackId,
        DomainHandle domain,
        string sourcePath,
        string deviceAlias,
        DomainIoErrorAction action,
        string reason);

    /// <summary>A graphics client came or went.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="phase">What the client did.</param>
    /// <param name="local">The node's end.</param>
    /// <param name="remote">The client's end.</param>
    /// <param name="authenticationScheme">How the client logged in.</param>
    /// <param name="identities">What the client proved to be.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_GRAPHICS</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS</c>.</remarks>
    [Event(323)]
    void DomainEventCallbackGraphics(
        int callbackId,
        DomainHandle domain,
        DomainGraphicsPhase phase,
        DomainGraphicsAddress local,
        DomainGraphicsAddress remote,
        string authenticationScheme,
        [XdrMax(RemoteLimits.DomainEventGraphicsIdentity)] IReadOnlyList<DomainGraphicsIdentity> identities);

    /// <summary>A job on a guest's disk ended; the disk is named by its source.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's source on the node.</param>
    /// <param name="type">What the job does.</param>
    /// <param name="status">How it ended.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_BLOCK_JOB</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB</c>.</remarks>
    [Event(326)]
    void DomainEventCallbackBlockJob(
        int callbackId,
        DomainHandle domain,
        string path,
        DomainBlockJobType type,
        DomainBlockJobStatus status);

    /// <summary>A job on a guest's disk ended; the disk is named by its target.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="target">The disk's target.</param>
    /// <param name="type">What the job does.</param>
    /// <param name="status">How it ended.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2</c>, <c>REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2</c>.</remarks>
    [Event(339, Since = "1.2.6")]
    void DomainEventBlockJob2(int callbackId, DomainHandle domain, string target, DomainBlockJobType type, DomainBlockJobStatus status);

    /// <summary>A disk's source changed at start.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="oldSourcePath">The source that the disk had; null: none.</param>
    /// <param name="newSourcePath">The source that the disk has; null: none.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="reason">Why.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_DISK_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE</c>.</remarks>
    [Event(327)]
    void DomainEventCallbackDiskChange(
        int callbackId,
        DomainHandle domain,
        string? oldSourcePath,
        string? newSourcePath,
        string deviceAlias,
        DomainDiskChangeReason reason);

    /// <summary>A removable medium's tray moved.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="reason">How it moved.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_TRAY_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE</c>.</remarks>
    [Event(328)]
    void DomainEventCallbackTrayChange(int callbackId, DomainHandle domain, string deviceAlias, DomainTrayChangeReason reason);

    /// <summary>A guest's memory balloon changed.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="balloonKib">The balloon's new size in KiB.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE</c>.</remarks>
    [Event(331)]
    void DomainEventCallbackBalloonChange(int callbackId, DomainHandle domain, ulong balloonKib);

    /// <summary>A guest got a device.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_DEVICE_ADDED</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED</c>.</remarks>
    [Event(354, Since = "1.2.15")]
    void DomainEventCallbackDeviceAdded(int callbackId, DomainHandle domain, string deviceAlias);

    /// <summary>A guest's device is gone.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED</c>.</remarks>
    [Event(333)]
    void DomainEventCallbackDeviceRemoved(int callbackId, DomainHandle domain, string deviceAlias);

    /// <summary>A guest kept a device that was to go.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED</c>, <c>REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED</c>.</remarks>
    [Event(367, Since = "1.3.4")]
    void DomainEventCallbackDeviceRemovalFailed(int callbackId, DomainHandle domain, string deviceAlias);

    /// <summary>A guest wrote beyond a disk's threshold.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="device">The disk's target, with the node of its chain if that is not the first.</param>
    /// <param name="path">The source on the node; null: not known.</param>
    /// <param name="thresholdBytes">The threshold in bytes.</param>
    /// <param name="excessBytes">How far beyond it, in bytes.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD</c>, <c>REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD</c>.</remarks>
    [Event(385, Since = "3.2.0")]
    void DomainEventBlockThreshold(
        int callbackId,
        DomainHandle domain,
        string device,
        string? path,
        ulong thresholdBytes,
        ulong excessBytes);

    /// <summary>A guest's memory device changed its size.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="sizeKib">The new size in KiB.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE</c>.</remarks>
    [Event(438, Since = "7.9.0")]
    void DomainEventMemoryDeviceSizeChange(int callbackId, DomainHandle domain, string deviceAlias, ulong sizeKib);

    /// <summary>A guest gave its network card another address.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="oldMac">The address that it had.</param>
    /// <param name="newMac">The address that it has.</param>
    /// <remarks><c>VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE</c>, <c>REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE</c>.</remarks>
    [Event(453, Since = "11.2.0")]
    void DomainEventNicMacChange(int callbackId, DomainHandle domain, string deviceAlias, string oldMac, string newMac);
}
