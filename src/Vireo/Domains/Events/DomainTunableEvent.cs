using Vireo.Contract.Domains.Events;
using Vireo.Events;
using Vireo.Parameters;

namespace Vireo.Domains.Events;

/// <summary>A guest's tunable changed.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Parameters">What changed, with the new values.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_TUNABLE</c>.</remarks>
public sealed record DomainTunableEvent(Domain Domain, TypedParameters Parameters) : IVirtEvent<DomainTunableEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.Tunable);
}
