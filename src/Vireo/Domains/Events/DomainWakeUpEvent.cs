using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest woke up.</summary>
/// <param name="Domain">The guest.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_PMWAKEUP</c>.</remarks>
public sealed record DomainWakeUpEvent(Domain Domain) : IVirtEvent<DomainWakeUpEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.PmWakeup);
}
