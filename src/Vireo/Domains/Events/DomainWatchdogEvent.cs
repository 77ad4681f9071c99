using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's watchdog expired.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Action">What this led to.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_WATCHDOG</c>.</remarks>
public sealed record DomainWatchdogEvent(Domain Domain, DomainWatchdogAction Action) : IVirtEvent<DomainWatchdogEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.Watchdog);
}
