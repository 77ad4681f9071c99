namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>Why a guest was paused.</summary>
/// <remarks><c>virDomainEventSuspendedDetailType</c>.</remarks>
public enum DomainSuspendedDetail
{
    /// <summary>Someone asked for it. <c>VIR_DOMAIN_EVENT_SUSPENDED_PAUSED</c>.</summary>
    Paused = 0,

    /// <summary>It is being migrated. <c>VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED</c>.</summary>
    Migrated = 1,

    /// <summary>A disk failed. <c>VIR_DOMAIN_EVENT_SUSPENDED_IOERROR</c>.</summary>
    IoError = 2,

    /// <summary>Its watchdog expired. <c>VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG</c>.</summary>
    Watchdog = 3,

    /// <summary>It was restored paused. <c>VIR_DOMAIN_EVENT_SUSPENDED_RESTORED</c>.</summary>
    Restored = 4,

    /// <summary>It was taken back to a snapshot of its being paused. <c>VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT</c>.</summary>
    FromSnapshot = 5,

    /// <summary>A call failed halfway. <c>VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR</c>.</summary>
    ApiError = 6,

    /// <summary>Its memory is on the way to another node. <c>VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY</c>.</summary>
    PostCopy = 7,

    /// <summary>Its memory stopped on the way to another node. <c>VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED</c>.</summary>
    PostCopyFailed = 8,

    /// <summary>It shut down and is kept. <c>VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN</c>.</summary>
    GuestShutdown = 9,
}
