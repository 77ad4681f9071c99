using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's agent came or went.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Reason">Why.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE</c>.</remarks>
public sealed record DomainAgentEvent(Domain Domain, DomainAgentState State, DomainAgentReason Reason) : IVirtEvent<DomainAgentEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.AgentLifecycle);
}
