namespace Vireo.Contract.Domains.Guests;

/// <summary>How long agents are waited for, besides a number of seconds.</summary>
/// <remarks><c>virDomainAgentResponseTimeoutValues</c>.</remarks>
public enum DomainAgentTimeout
{
    /// <summary>For ever. <c>VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK</c>.</summary>
    Block = -2,

    /// <summary>As long as the driver thinks right. <c>VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT</c>.</summary>
    Default = -1,

    /// <summary>Not at all. <c>VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT</c>.</summary>
    NoWait = 0,
}
