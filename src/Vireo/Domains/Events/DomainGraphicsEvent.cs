using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A graphics client came or went.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Phase">What the client did.</param>
/// <param name="Local">The node's end.</param>
/// <param name="Remote">The client's end.</param>
/// <param name="AuthenticationScheme">How the client logged in.</param>
/// <param name="Identities">What the client proved to be.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_GRAPHICS</c>.</remarks>
public sealed record DomainGraphicsEvent(
    Domain Domain,
    DomainGraphicsPhase Phase,
    DomainGraphicsAddress Local,
    DomainGraphicsAddress Remote,
    string AuthenticationScheme,
    IReadOnlyList<DomainGraphicsIdentity> Identities)
    : IVirtEvent<DomainGraphicsEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.Graphics);
}
