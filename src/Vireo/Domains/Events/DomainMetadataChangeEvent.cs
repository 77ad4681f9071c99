using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Metadata;
using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's metadata changed.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Type">Which part.</param>
/// <param name="NamespaceUri">The element's namespace; null unless the type is an element.</param>
/// <remarks><c>VIR_DOMAIN_EVENT_ID_METADATA_CHANGE</c>.</remarks>
public sealed record DomainMetadataChangeEvent(
    Domain Domain,
    DomainMetadataType Type,
    string? NamespaceUri)
    : IVirtEvent<DomainMetadataChangeEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Domain, (int)DomainEventId.MetadataChange);
}
