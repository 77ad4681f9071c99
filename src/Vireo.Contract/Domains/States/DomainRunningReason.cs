namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest runs.</summary>
/// <remarks><c>virDomainRunningReason</c>.</remarks>
public enum DomainRunningReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_RUNNING_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>It was started. <c>VIR_DOMAIN_RUNNING_BOOTED</c>.</summary>
    Booted = 1,

    /// <summary>It came from another node. <c>VIR_DOMAIN_RUNNING_MIGRATED</c>.</summary>
    Migrated = 2,

    /// <summary>It was restored from a file. <c>VIR_DOMAIN_RUNNING_RESTORED</c>.</summary>
    Restored = 3,

    /// <summary>It was taken back to a snapshot. <c>VIR_DOMAIN_RUNNING_FROM_SNAPSHOT</c>.</summary>
    FromSnapshot = 4,

    /// <summary>It was resumed. <c>VIR_DOMAIN_RUNNING_UNPAUSED</c>.</summary>
    Unpaused = 5,

    /// <summary>Its migration failed; it goes on here. <c>VIR_DOMAIN_RUNNING_MIGRATION_CANCELED</c>.</summary>
    MigrationCanceled = 6,

    /// <summary>Its saving failed; it goes on. <c>VIR_DOMAIN_RUNNING_SAVE_CANCELED</c>.</summary>
    SaveCanceled = 7,

    /// <summary>It woke up. <c>VIR_DOMAIN_RUNNING_WAKEUP</c>.</summary>
    Wakeup = 8,

    /// <summary>It goes on after a crash. <c>VIR_DOMAIN_RUNNING_CRASHED</c>.</summary>
    Crashed = 9,

    /// <summary>It runs here while its memory still comes. <c>VIR_DOMAIN_RUNNING_POSTCOPY</c>.</summary>
    PostCopy = 10,

    /// <summary>It runs here, but its memory stopped coming. <c>VIR_DOMAIN_RUNNING_POSTCOPY_FAILED</c>.</summary>
    PostCopyFailed = 11,
}
