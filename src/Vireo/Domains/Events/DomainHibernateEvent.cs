using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest hibernated.</summary>
/// <param name="Domain">The guest.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK</c>.</remarks>
public sealed record DomainHibernateEvent(Domain Domain) : IVirtEvent<DomainHibernateEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.PmSuspendDisk);
}
