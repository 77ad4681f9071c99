using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Events;

namespace Vireo.Domains;

/// <summary>A guest was defined, started, paused, stopped or the like.</summary>
/// <param name="Domain">The guest, with the id that it had when it happened.</param>
/// <param name="Type">What happened.</param>
/// <param name="Detail">A number of the type's own enum, such as <see cref="DomainStartedDetail"/>: how or why.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_LIFECYCLE</c>, <c>virConnectDomainEventCallback</c>.</remarks>
public sealed record DomainLifecycleEvent(Domain Domain, DomainEventType Type, int Detail) : IVirtEvent<DomainLifecycleEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.Lifecycle);
}
