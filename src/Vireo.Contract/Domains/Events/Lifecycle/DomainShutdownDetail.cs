namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>Who shut a guest down.</summary>
/// <remarks><c>virDomainEventShutdownDetailType</c>.</remarks>
public enum DomainShutdownDetail
{
    /// <summary>Not known. <c>VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED</c>.</summary>
    Finished = 0,

    /// <summary>The guest itself. <c>VIR_DOMAIN_EVENT_SHUTDOWN_GUEST</c>.</summary>
    Guest = 1,

    /// <summary>The node. <c>VIR_DOMAIN_EVENT_SHUTDOWN_HOST</c>.</summary>
    Host = 2,
}
