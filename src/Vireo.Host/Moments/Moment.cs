using Vireo.Host.DomainDocuments;

namespace Vireo.Host.Moments;

/// <summary>A point in a guest's life that is kept: a snapshot or a checkpoint.</summary>
public abstract record Moment
{
    /// <summary>The name, one of its own among the guest's.</summary>
    public required string Name { get; init; }

    /// <summary>What people noted; null: nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The one that it follows; null: it is a first one.</summary>
    public string? ParentName { get; init; }

    /// <summary>When it was taken, in seconds since 1970.</summary>
    public long CreationTime { get; init; }

    /// <summary>The guest as it was then; null: a document of old that does not tell.</summary>
    public DomainDefinition? Domain { get; init; }
}
