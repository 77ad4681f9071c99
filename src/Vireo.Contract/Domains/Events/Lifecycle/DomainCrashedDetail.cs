namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>How a guest crashed.</summary>
/// <remarks><c>virDomainEventCrashedDetailType</c>.</remarks>
public enum DomainCrashedDetail
{
    /// <summary>Its kernel panicked. <c>VIR_DOMAIN_EVENT_CRASHED_PANICKED</c>.</summary>
    Panicked = 0,

    /// <summary>Its kernel panicked and loaded another that writes the dump. <c>VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED</c>.</summary>
    CrashLoaded = 1,
}
