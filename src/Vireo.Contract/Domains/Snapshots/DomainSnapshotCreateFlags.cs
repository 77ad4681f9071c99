namespace Vireo.Contract.Domains.Snapshots;

/// <summary>How to take a snapshot.</summary>
/// <remarks><c>virDomainSnapshotCreateFlags</c>.</remarks>
[Flags]
public enum DomainSnapshotCreateFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It was taken already: it is only taken note of. <c>VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE</c>.</summary>
    Redefine = 1,

    /// <summary>Of one that was taken already: it becomes the current one. <c>VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT</c>.</summary>
    Current = 2,

    /// <summary>No note is taken of it. <c>VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA</c>.</summary>
    NoMetadata = 4,

    /// <summary>The guest is off afterwards. <c>VIR_DOMAIN_SNAPSHOT_CREATE_HALT</c>.</summary>
    Halt = 8,

    /// <summary>Of the disks, not of memory. <c>VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY</c>.</summary>
    DiskOnly = 0x10,

    /// <summary>Its images are there already. <c>VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT</c>.</summary>
    ReuseExternal = 0x20,

    /// <summary>The guest's file systems are frozen meanwhile. <c>VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE</c>.</summary>
    Quiesce = 0x40,

    /// <summary>All of it or nothing. <c>VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC</c>.</summary>
    Atomic = 0x80,

    /// <summary>The guest runs meanwhile. <c>VIR_DOMAIN_SNAPSHOT_CREATE_LIVE</c>.</summary>
    Live = 0x100,

    /// <summary>The XML is held against the schema. <c>VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE</c>.</summary>
    Validate = 0x200,
}
