namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>Why a guest started.</summary>
/// <remarks><c>virDomainEventStartedDetailType</c>.</remarks>
public enum DomainStartedDetail
{
    /// <summary>It was started. <c>VIR_DOMAIN_EVENT_STARTED_BOOTED</c>.</summary>
    Booted = 0,

    /// <summary>It came from another node. <c>VIR_DOMAIN_EVENT_STARTED_MIGRATED</c>.</summary>
    Migrated = 1,

    /// <summary>It was restored from a file. <c>VIR_DOMAIN_EVENT_STARTED_RESTORED</c>.</summary>
    Restored = 2,

    /// <summary>It was taken back to a snapshot. <c>VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT</c>.</summary>
    FromSnapshot = 3,

    /// <summary>It woke up. <c>VIR_DOMAIN_EVENT_STARTED_WAKEUP</c>.</summary>
    Wakeup = 4,

    /// <summary>It was made anew. <c>VIR_DOMAIN_EVENT_STARTED_RECREATED</c>.</summary>
    Recreated = 5,
}
