using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A job on a guest's disk ended; the disk is named by its source.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Path">The disk's source on the node.</param>
/// <param name="Type">What the job does.</param>
/// <param name="Status">How it ended.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_BLOCK_JOB</c>.</remarks>
public sealed record DomainBlockJobByPathEvent(
    Domain Domain,
    string Path,
    DomainBlockJobType Type,
    DomainBlockJobStatus Status)
    : IVirtEvent<DomainBlockJobByPathEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.BlockJob);
}
