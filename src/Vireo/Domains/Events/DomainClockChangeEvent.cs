using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest set its clock.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="OffsetSeconds">The clock's new distance from the node's, in seconds.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_RTC_CHANGE</c>.</remarks>
public sealed record DomainClockChangeEvent(Domain Domain, long OffsetSeconds) : IVirtEvent<DomainClockChangeEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.RtcChange);
}
