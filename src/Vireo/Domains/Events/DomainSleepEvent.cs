using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest went to sleep.</summary>
/// <param name="Domain">The guest.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_PMSUSPEND</c>.</remarks>
public sealed record DomainSleepEvent(Domain Domain) : IVirtEvent<DomainSleepEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.PmSuspend);
}
