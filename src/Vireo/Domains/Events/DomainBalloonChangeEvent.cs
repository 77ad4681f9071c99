using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's memory balloon changed.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="BalloonKib">The balloon's new size in KiB.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE</c>.</remarks>
public sealed record DomainBalloonChangeEvent(Domain Domain, ulong BalloonKib) : IVirtEvent<DomainBalloonChangeEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.BalloonChange);
}
