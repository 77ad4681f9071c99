namespace Vireo.Contract.Domains.Checkpoints;

/// <summary>How to make a checkpoint.</summary>
/// <remarks><c>virDomainCheckpointCreateFlags</c>.</remarks>
[Flags]
public enum DomainCheckpointCreateFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It was made already: it is only taken note of. <c>VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE</c>.</summary>
    Redefine = 1,

    /// <summary>The guest's file systems are frozen meanwhile. <c>VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE</c>.</summary>
    Quiesce = 2,

    /// <summary>
    /// Of one that was made already: whether its bitmaps are there is looked up. <c>VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE</c>.
    /// </summary>
    RedefineValidate = 4,
}
