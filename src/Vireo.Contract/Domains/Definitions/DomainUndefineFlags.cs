namespace Vireo.Contract.Domains.Definitions;

/// <summary>What goes with a definition.</summary>
/// <remarks><c>virDomainUndefineFlagsValues</c>.</remarks>
[Flags]
public enum DomainUndefineFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The managed save image. <c>VIR_DOMAIN_UNDEFINE_MANAGED_SAVE</c>.</summary>
    ManagedSave = 1,

    /// <summary>What is known of its snapshots. <c>VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA</c>.</summary>
    SnapshotsMetadata = 2,

    /// <summary>The firmware's variables. <c>VIR_DOMAIN_UNDEFINE_NVRAM</c>.</summary>
    Nvram = 4,

    /// <summary>The firmware's variables stay. <c>VIR_DOMAIN_UNDEFINE_KEEP_NVRAM</c>.</summary>
    KeepNvram = 8,

    /// <summary>What is known of its checkpoints. <c>VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA</c>.</summary>
    CheckpointsMetadata = 0x10,

    /// <summary>The state of its TPM. <c>VIR_DOMAIN_UNDEFINE_TPM</c>.</summary>
    Tpm = 0x20,

    /// <summary>The state of its TPM stays. <c>VIR_DOMAIN_UNDEFINE_KEEP_TPM</c>.</summary>
    KeepTpm = 0x40,
}
