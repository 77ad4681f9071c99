namespace Vireo.Contract.Domains.Snapshots;

/// <summary>Which snapshots to list. Of each group that has a flag set a snapshot must match one.</summary>
/// <remarks><c>virDomainSnapshotListFlags</c>.</remarks>
[Flags]
public enum DomainSnapshotListFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Of a guest: those without a parent. <c>VIR_DOMAIN_SNAPSHOT_LIST_ROOTS</c>.</summary>
    Roots = 1,

    /// <summary>Of a snapshot: children's children too. <c>VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS</c>.</summary>
    Descendants = Roots,

    /// <summary>Those without children. <c>VIR_DOMAIN_SNAPSHOT_LIST_LEAVES</c>.</summary>
    Leaves = 4,

    /// <summary>Those with children. <c>VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES</c>.</summary>
    NoLeaves = 8,

    /// <summary>Those that libvirt keeps a record of. <c>VIR_DOMAIN_SNAPSHOT_LIST_METADATA</c>.</summary>
    Metadata = 2,

    /// <summary>Those that it doesn't. <c>VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA</c>.</summary>
    NoMetadata = 0x10,

    /// <summary>Those made while the guest was off. <c>VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE</c>.</summary>
    Inactive = 0x20,

    /// <summary>Those made while it ran. <c>VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE</c>.</summary>
    Active = 0x40,

    /// <summary>Those of disks alone, made while it ran. <c>VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY</c>.</summary>
    DiskOnly = 0x80,

    /// <summary>Those inside disk images. <c>VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL</c>.</summary>
    Internal = 0x100,

    /// <summary>Those in files of their own. <c>VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL</c>.</summary>
    External = 0x200,

    /// <summary>Parents before children. <c>VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL</c>.</summary>
    Topological = 0x400,
}
