using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;

namespace Vireo.Host.Events;

/// <summary>One thing that a connection asked for.</summary>
/// <param name="CallbackId">The number that the events carry.</param>
/// <param name="EventId">The kind of event.</param>
/// <param name="Domain">The guest; null: all.</param>
/// <param name="IsLegacy">Whether it was asked for with a call of the time before callback ids, and wants events of that time.</param>
internal sealed record DomainEventSubscription(int CallbackId, DomainEventId EventId, Guid? Domain, bool IsLegacy)
{
    /// <summary>Whether an event is meant for it.</summary>
    internal bool Wants(DomainEventId eventId, DomainHandle domain) => EventId == eventId && (Domain is null || Domain == domain.Uuid);
}
