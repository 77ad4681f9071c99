namespace Vireo.Contract.Domains.Checkpoints;

/// <summary>What to delete of a checkpoint.</summary>
/// <remarks><c>virDomainCheckpointDeleteFlags</c>.</remarks>
[Flags]
public enum DomainCheckpointDeleteFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Its children too. <c>VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN</c>.</summary>
    Children = 1,

    /// <summary>Only what is known of it. <c>VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY</c>.</summary>
    MetadataOnly = 2,

    /// <summary>Its children, and not itself. <c>VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY</c>.</summary>
    ChildrenOnly = 4,
}
