namespace Vireo.Contract.Domains.Snapshots;

/// <summary>How to go back to a snapshot.</summary>
/// <remarks><c>virDomainSnapshotRevertFlags</c>.</remarks>
[Flags]
public enum DomainSnapshotRevertFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The guest runs afterwards. <c>VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING</c>.</summary>
    Running = 1,

    /// <summary>The guest is paused afterwards. <c>VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED</c>.</summary>
    Paused = 2,

    /// <summary>Even if that may do harm. <c>VIR_DOMAIN_SNAPSHOT_REVERT_FORCE</c>.</summary>
    Force = 4,

    /// <summary>The firmware's variables are those of a new guest. <c>VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM</c>.</summary>
    ResetNvram = 8,
}
