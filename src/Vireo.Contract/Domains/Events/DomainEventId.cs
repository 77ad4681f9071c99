namespace Vireo.Contract.Domains.Events;

/// <summary>The kinds of event that a guest can have.</summary>
/// <remarks><c>virDomainEventID</c>.</remarks>
public enum DomainEventId
{
    /// <summary>It started, stopped, was defined and so on. <c>VIR_DOMAIN_EVENT_ID_LIFECYCLE</c>.</summary>
    Lifecycle = 0,

    /// <summary>It rebooted. <c>VIR_DOMAIN_EVENT_ID_REBOOT</c>.</summary>
    Reboot = 1,

    /// <summary>It set its clock. <c>VIR_DOMAIN_EVENT_ID_RTC_CHANGE</c>.</summary>
    RtcChange = 2,

    /// <summary>Its watchdog expired. <c>VIR_DOMAIN_EVENT_ID_WATCHDOG</c>.</summary>
    Watchdog = 3,

    /// <summary>A disk failed. <c>VIR_DOMAIN_EVENT_ID_IO_ERROR</c>.</summary>
    IoError = 4,

    /// <summary>A graphics client came or went. <c>VIR_DOMAIN_EVENT_ID_GRAPHICS</c>.</summary>
    Graphics = 5,

    /// <summary>A disk failed, with the reason. <c>VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON</c>.</summary>
    IoErrorReason = 6,

    /// <summary>It can no longer be acted on. <c>VIR_DOMAIN_EVENT_ID_CONTROL_ERROR</c>.</summary>
    ControlError = 7,

    /// <summary>A job on a disk ended; the disk is named by its file. <c>VIR_DOMAIN_EVENT_ID_BLOCK_JOB</c>.</summary>
    BlockJob = 8,

    /// <summary>A disk's source changed at start. <c>VIR_DOMAIN_EVENT_ID_DISK_CHANGE</c>.</summary>
    DiskChange = 9,

    /// <summary>A removable medium's tray moved. <c>VIR_DOMAIN_EVENT_ID_TRAY_CHANGE</c>.</summary>
    TrayChange = 10,

    /// <summary>It woke up. <c>VIR_DOMAIN_EVENT_ID_PMWAKEUP</c>.</summary>
    PmWakeup = 11,

    /// <summary>It went to sleep. <c>VIR_DOMAIN_EVENT_ID_PMSUSPEND</c>.</summary>
    PmSuspend = 12,

    /// <summary>Its memory balloon changed. <c>VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE</c>.</summary>
    BalloonChange = 13,

    /// <summary>It hibernated. <c>VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK</c>.</summary>
    PmSuspendDisk = 14,

    /// <summary>A device is gone. <c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</c>.</summary>
    DeviceRemoved = 15,

    /// <summary>A job on a disk ended; the disk is named by its target. <c>VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2</c>.</summary>
    BlockJob2 = 16,

    /// <summary>A tunable changed. <c>VIR_DOMAIN_EVENT_ID_TUNABLE</c>.</summary>
    Tunable = 17,

    /// <summary>Its agent came or went. <c>VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE</c>.</summary>
    AgentLifecycle = 18,

    /// <summary>A device came. <c>VIR_DOMAIN_EVENT_ID_DEVICE_ADDED</c>.</summary>
    DeviceAdded = 19,

    /// <summary>Its migration began a new pass. <c>VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION</c>.</summary>
    MigrationIteration = 20,

    /// <summary>A job ended. <c>VIR_DOMAIN_EVENT_ID_JOB_COMPLETED</c>.</summary>
    JobCompleted = 21,

    /// <summary>It kept a device that was to go. <c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED</c>.</summary>
    DeviceRemovalFailed = 22,

    /// <summary>Its metadata changed. <c>VIR_DOMAIN_EVENT_ID_METADATA_CHANGE</c>.</summary>
    MetadataChange = 23,

    /// <summary>A disk's threshold was crossed. <c>VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD</c>.</summary>
    BlockThreshold = 24,

    /// <summary>The node's memory failed. <c>VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE</c>.</summary>
    MemoryFailure = 25,

    /// <summary>A memory device changed its size. <c>VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE</c>.</summary>
    MemoryDeviceSizeChange = 26,

    /// <summary>It gave a network card another address. <c>VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE</c>.</summary>
    NicMacChange = 27,
}
