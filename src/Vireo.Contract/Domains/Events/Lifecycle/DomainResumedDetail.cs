namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>Why a guest runs again.</summary>
/// <remarks><c>virDomainEventResumedDetailType</c>.</remarks>
public enum DomainResumedDetail
{
    /// <summary>Someone asked for it. <c>VIR_DOMAIN_EVENT_RESUMED_UNPAUSED</c>.</summary>
    Unpaused = 0,

    /// <summary>It came from another node, or its migration failed. <c>VIR_DOMAIN_EVENT_RESUMED_MIGRATED</c>.</summary>
    Migrated = 1,

    /// <summary>It was taken back to a snapshot. <c>VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT</c>.</summary>
    FromSnapshot = 2,

    /// <summary>It runs here while its memory still comes. <c>VIR_DOMAIN_EVENT_RESUMED_POSTCOPY</c>.</summary>
    PostCopy = 3,

    /// <summary>It runs here, but its memory stopped coming. <c>VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED</c>.</summary>
    PostCopyFailed = 4,
}
