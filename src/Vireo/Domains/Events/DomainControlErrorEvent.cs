using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest can no longer be acted on.</summary>
/// <param name="Domain">The guest.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_CONTROL_ERROR</c>.</remarks>
public sealed record DomainControlErrorEvent(Domain Domain) : IVirtEvent<DomainControlErrorEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.ControlError);
}
