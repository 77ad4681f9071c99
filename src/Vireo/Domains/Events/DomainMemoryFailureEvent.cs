using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>The node's memory failed under a guest.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Recipient">Whose memory failed.</param>
/// <param name="Action">What this led to.</param>
/// <param name="Flags">More on it.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE</c>.</remarks>
public sealed record DomainMemoryFailureEvent(
    Domain Domain,
    MemoryFailureRecipient Recipient,
    MemoryFailureAction Action,
    MemoryFailureFlags Flags)
    : IVirtEvent<DomainMemoryFailureEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.MemoryFailure);
}
