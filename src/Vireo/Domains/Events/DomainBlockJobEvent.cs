using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A job on a guest's disk ended; the disk is named by its target.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Target">The disk's target.</param>
/// <param name="Type">What the job does.</param>
/// <param name="Status">How it ended.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2</c>.</remarks>
public sealed record DomainBlockJobEvent(
    Domain Domain,
    string Target,
    DomainBlockJobType Type,
    DomainBlockJobStatus Status)
    : IVirtEvent<DomainBlockJobEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.BlockJob2);
}
