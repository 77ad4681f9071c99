using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest wrote beyond a disk's threshold.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Device">The disk's target, with the node of its chain if that is not the first.</param>
/// <param name="Path">The source on the node; null: not known.</param>
/// <param name="ThresholdBytes">The threshold in bytes.</param>
/// <param name="ExcessBytes">How far beyond it, in bytes.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD</c>.</remarks>
public sealed record DomainBlockThresholdEvent(
    Domain Domain,
    string Device,
    string? Path,
    ulong ThresholdBytes,
    ulong ExcessBytes)
    : IVirtEvent<DomainBlockThresholdEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.BlockThreshold);
}
