using Vireo.Contract.Domains.Events;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's migration began a new pass.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Iteration">The pass that begins.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION</c>.</remarks>
public sealed record DomainMigrationIterationEvent(Domain Domain, int Iteration) : IVirtEvent<DomainMigrationIterationEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.MigrationIteration);
}
