using System.Collections.Immutable;
using Vireo.Contract.Storage;

namespace Vireo.Host.StorageXml;

/// <summary>A kind of storage pool: what its source is, and which formats it and its volumes have.</summary>
/// <param name="Name">libvirt's word.</param>
/// <param name="Sources">What its source is.</param>
internal sealed record PoolKind(string Name, PoolSources Sources)
{
    private static readonly ImmutableArray<string> Images =
    [
        "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow", "qcow2", "qed", "vmdk",
    ];

    private static readonly ImmutableArray<string> FileSystems =
        ["auto", "ext2", "ext3", "ext4", "ufs", "iso9660", "udf", "gfs", "gfs2", "vfat", "hfs+", "xfs", "ocfs2", "vmfs"];

    private static readonly ImmutableArray<string> PartitionTables =
        ["unknown", "dos", "dvh", "gpt", "mac", "bsd", "pc98", "sun", "lvm2"];

    private static readonly ImmutableArray<string> Partitions =
        ["none", "linux", "fat16", "fat32", "linux-swap", "linux-lvm", "linux-raid", "extended"];

    /// <summary>The formats that a network file system can have; libvirt counts every kind's formats by them in one place.</summary>
    internal static ImmutableArray<string> NetworkFileSystems { get; } = ["auto", "nfs", "glusterfs", "cifs"];

    /// <summary>The kinds, in the order of the flags of lists.</summary>
    internal static ImmutableArray<PoolKind> All { get; } =
    [
        new("dir", PoolSources.None) { VolumeFormats = Images, VolumeKind = "file" },
        new("fs", PoolSources.Device) { Formats = FileSystems, VolumeFormats = Images, VolumeKind = "file" },
        new("netfs", PoolSources.Host | PoolSources.Folder)
        {
            Formats = NetworkFileSystems, VolumeFormats = Images, VolumeKind = "file",
        },
        new("logical", PoolSources.Name | PoolSources.Device) { Formats = ["unknown", "lvm2"], DefaultFormat = "lvm2" },
        new("disk", PoolSources.Device) { Formats = PartitionTables, VolumeFormats = Partitions },
        new("iscsi", PoolSources.Host | PoolSources.Device | PoolSources.Initiator),
        new("scsi", PoolSources.Adapter),
        new("mpath", PoolSources.None),
        new("rbd", PoolSources.Host | PoolSources.Network | PoolSources.Name)
        {
            VolumeFormats = Images, VolumeKind = "network",
        },
        new("sheepdog", PoolSources.Host | PoolSources.Network | PoolSources.Name) { VolumeKind = "network" },
        new("gluster", PoolSources.Host | PoolSources.Network | PoolSources.Name | PoolSources.Folder)
        {
            VolumeFormats = Images, VolumeKind = "network",
        },
        new("zfs", PoolSources.Name | PoolSources.Device),
        new("vstorage", PoolSources.Name) { VolumeFormats = Images, VolumeKind = "file" },
        new("iscsi-direct", PoolSources.Host | PoolSources.Device | PoolSources.Network | PoolSources.Initiator)
        {
            VolumeKind = "network",
        },
    ];

    /// <summary>The formats that the source can have; empty: it says none.</summary>
    internal ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The source's format when the document says none; null: the first.</summary>
    internal string? DefaultFormat { get; init; }

    /// <summary>The formats that a volume can have, the default first; empty: it says none.</summary>
    internal ImmutableArray<string> VolumeFormats { get; init; } = [];

    /// <summary>What its volumes are on the node, in libvirt's word.</summary>
    internal string VolumeKind { get; init; } = "block";

    /// <summary>The flag of lists of pools that takes the kind.</summary>
    internal ListStoragePoolsFlags ListFlag => (ListStoragePoolsFlags)((uint)ListStoragePoolsFlags.Dir << All.IndexOf(this));

    /// <summary>Whether a pool of this kind has a source of a sort.</summary>
    internal bool Has(PoolSources source) => (Sources & source) != 0;
}
