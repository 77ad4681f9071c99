namespace Vireo.Contract.Domains.Snapshots;

/// <summary>What to delete of a snapshot.</summary>
/// <remarks><c>virDomainSnapshotDeleteFlags</c>.</remarks>
[Flags]
public enum DomainSnapshotDeleteFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Its children too. <c>VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN</c>.</summary>
    Children = 1,

    /// <summary>Only what is known of it. <c>VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY</c>.</summary>
    MetadataOnly = 2,

    /// <summary>Its children, and not itself. <c>VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY</c>.</summary>
    ChildrenOnly = 4,
}
