namespace Vireo.Contract.Domains.Events.Lifecycle;

/// <summary>How a definition came.</summary>
/// <remarks><c>virDomainEventDefinedDetailType</c>.</remarks>
public enum DomainDefinedDetail
{
    /// <summary>It is new. <c>VIR_DOMAIN_EVENT_DEFINED_ADDED</c>.</summary>
    Added = 0,

    /// <summary>It changed. <c>VIR_DOMAIN_EVENT_DEFINED_UPDATED</c>.</summary>
    Updated = 1,

    /// <summary>It was called otherwise before. <c>VIR_DOMAIN_EVENT_DEFINED_RENAMED</c>.</summary>
    Renamed = 2,

    /// <summary>It came with a snapshot. <c>VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT</c>.</summary>
    FromSnapshot = 3,
}
