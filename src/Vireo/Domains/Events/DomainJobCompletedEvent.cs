using Vireo.Contract.Domains.Events;
using Vireo.Events;
using Vireo.Parameters;

namespace Vireo.Domains.Events;

/// <summary>A guest's job ended.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Parameters">The job's last figures.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_JOB_COMPLETED</c>.</remarks>
public sealed record DomainJobCompletedEvent(Domain Domain, TypedParameters Parameters) : IVirtEvent<DomainJobCompletedEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.JobCompleted);
}
