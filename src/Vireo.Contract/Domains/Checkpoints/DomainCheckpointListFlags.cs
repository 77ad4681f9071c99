namespace Vireo.Contract.Domains.Checkpoints;

/// <summary>Which checkpoints to list.</summary>
/// <remarks><c>virDomainCheckpointListFlags</c>.</remarks>
[Flags]
public enum DomainCheckpointListFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Of a guest: those without parents. <c>VIR_DOMAIN_CHECKPOINT_LIST_ROOTS</c>.</summary>
    Roots = 1,

    /// <summary>Of a checkpoint: children's children too. <c>VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS</c>.</summary>
    Descendants = Roots,

    /// <summary>Parents before their children. <c>VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL</c>.</summary>
    Topological = 2,

    /// <summary>Those without children. <c>VIR_DOMAIN_CHECKPOINT_LIST_LEAVES</c>.</summary>
    Leaves = 4,

    /// <summary>Those with children. <c>VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES</c>.</summary>
    NoLeaves = 8,
}
