namespace Vireo.Contract.Domains.Events;

/// <summary>Why a guest's agent came or went.</summary>
/// <remarks><c>virConnectDomainEventAgentLifecycleReason</c>.</remarks>
public enum DomainAgentReason
{
    /// <summary>Not known. <c>VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>The guest started. <c>VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED</c>.</summary>
    DomainStarted = 1,

    /// <summary>Its channel opened or closed. <c>VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL</c>.</summary>
    Channel = 2,
}
