namespace Vireo.Contract.Domains.Events;

/// <summary>Whether a guest's agent is there.</summary>
/// <remarks><c>virConnectDomainEventAgentLifecycleState</c>.</remarks>
public enum DomainAgentState
{
    /// <summary>It is. <c>VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED</c>.</summary>
    Connected = 1,

    /// <summary>It is not. <c>VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED</c>.</summary>
    Disconnected = 2,
}
