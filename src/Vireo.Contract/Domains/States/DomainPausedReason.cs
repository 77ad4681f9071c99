namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest is paused.</summary>
/// <remarks><c>virDomainPausedReason</c>.</remarks>
public enum DomainPausedReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_PAUSED_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>Someone asked for it. <c>VIR_DOMAIN_PAUSED_USER</c>.</summary>
    User = 1,

    /// <summary>It is being migrated. <c>VIR_DOMAIN_PAUSED_MIGRATION</c>.</summary>
    Migration = 2,

    /// <summary>It is being saved. <c>VIR_DOMAIN_PAUSED_SAVE</c>.</summary>
    Save = 3,

    /// <summary>Its core is being dumped. <c>VIR_DOMAIN_PAUSED_DUMP</c>.</summary>
    Dump = 4,

    /// <summary>A disk failed. <c>VIR_DOMAIN_PAUSED_IOERROR</c>.</summary>
    IoError = 5,

    /// <summary>Its watchdog expired. <c>VIR_DOMAIN_PAUSED_WATCHDOG</c>.</summary>
    Watchdog = 6,

    /// <summary>It was taken back to a snapshot. <c>VIR_DOMAIN_PAUSED_FROM_SNAPSHOT</c>.</summary>
    FromSnapshot = 7,

    /// <summary>It is being ended. <c>VIR_DOMAIN_PAUSED_SHUTTING_DOWN</c>.</summary>
    ShuttingDown = 8,

    /// <summary>A snapshot is being made. <c>VIR_DOMAIN_PAUSED_SNAPSHOT</c>.</summary>
    Snapshot = 9,

    /// <summary>It crashed. <c>VIR_DOMAIN_PAUSED_CRASHED</c>.</summary>
    Crashed = 10,

    /// <summary>It is being started. <c>VIR_DOMAIN_PAUSED_STARTING_UP</c>.</summary>
    StartingUp = 11,

    /// <summary>Its memory is on the way to another node. <c>VIR_DOMAIN_PAUSED_POSTCOPY</c>.</summary>
    PostCopy = 12,

    /// <summary>Its memory stopped on the way to another node. <c>VIR_DOMAIN_PAUSED_POSTCOPY_FAILED</c>.</summary>
    PostCopyFailed = 13,

    /// <summary>A call failed halfway. <c>VIR_DOMAIN_PAUSED_API_ERROR</c>.</summary>
    ApiError = 14,
}
