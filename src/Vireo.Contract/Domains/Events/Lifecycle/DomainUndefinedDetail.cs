namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>How a definition went.</summary>
/// <remarks><c>virDomainEventUndefinedDetailType</c>.</remarks>
public enum DomainUndefinedDetail
{
    /// <summary>It was removed. <c>VIR_DOMAIN_EVENT_UNDEFINED_REMOVED</c>.</summary>
    Removed = 0,

    /// <summary>It is called otherwise now. <c>VIR_DOMAIN_EVENT_UNDEFINED_RENAMED</c>.</summary>
    Renamed = 1,
}
