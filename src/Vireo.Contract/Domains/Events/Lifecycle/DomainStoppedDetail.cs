namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>Why a guest ended.</summary>
/// <remarks><c>virDomainEventStoppedDetailType</c>.</remarks>
public enum DomainStoppedDetail
{
    /// <summary>It shut down. <c>VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN</c>.</summary>
    Shutdown = 0,

    /// <summary>It was ended by force. <c>VIR_DOMAIN_EVENT_STOPPED_DESTROYED</c>.</summary>
    Destroyed = 1,

    /// <summary>It crashed. <c>VIR_DOMAIN_EVENT_STOPPED_CRASHED</c>.</summary>
    Crashed = 2,

    /// <summary>It went to another node. <c>VIR_DOMAIN_EVENT_STOPPED_MIGRATED</c>.</summary>
    Migrated = 3,

    /// <summary>It was saved to a file. <c>VIR_DOMAIN_EVENT_STOPPED_SAVED</c>.</summary>
    Saved = 4,

    /// <summary>It could not be started, or its process failed. <c>VIR_DOMAIN_EVENT_STOPPED_FAILED</c>.</summary>
    Failed = 5,

    /// <summary>It was taken back to a snapshot of its being off. <c>VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT</c>.</summary>
    FromSnapshot = 6,

    /// <summary>It is being made anew. <c>VIR_DOMAIN_EVENT_STOPPED_RECREATED</c>.</summary>
    Recreated = 7,
}
