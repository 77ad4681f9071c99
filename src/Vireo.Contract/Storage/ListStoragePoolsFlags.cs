namespace Vireo.Contract.Storage;

/// <summary>Which storage pools to list.</summary>
/// <remarks><c>virConnectListAllStoragePoolsFlags</c>.</remarks>
[Flags]
public enum ListStoragePoolsFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Those that are off. <c>VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE</c>.</summary>
    Inactive = 1,

    /// <summary>Those that are on. <c>VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE</c>.</summary>
    Active = 2,

    /// <summary>Those with a definition. <c>VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT</c>.</summary>
    Persistent = 4,

    /// <summary>Those without. <c>VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT</c>.</summary>
    Transient = 8,

    /// <summary>Those that start with the node. <c>VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART</c>.</summary>
    Autostart = 0x10,

    /// <summary>Those that don't. <c>VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART</c>.</summary>
    NoAutostart = 0x20,

    /// <summary>Folders. <c>VIR_CONNECT_LIST_STORAGE_POOLS_DIR</c>.</summary>
    Dir = 0x40,

    /// <summary>File systems. <c>VIR_CONNECT_LIST_STORAGE_POOLS_FS</c>.</summary>
    Fs = 0x80,

    /// <summary>File systems of other hosts. <c>VIR_CONNECT_LIST_STORAGE_POOLS_NETFS</c>.</summary>
    NetFs = 0x100,

    /// <summary>LVM volume groups. <c>VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL</c>.</summary>
    Logical = 0x200,

    /// <summary>Disks. <c>VIR_CONNECT_LIST_STORAGE_POOLS_DISK</c>.</summary>
    Disk = 0x400,

    /// <summary>iSCSI targets. <c>VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI</c>.</summary>
    Iscsi = 0x800,

    /// <summary>SCSI hosts. <c>VIR_CONNECT_LIST_STORAGE_POOLS_SCSI</c>.</summary>
    Scsi = 0x1000,

    /// <summary>Multipath devices. <c>VIR_CONNECT_LIST_STORAGE_POOLS_MPATH</c>.</summary>
    Mpath = 0x2000,

    /// <summary>Ceph pools. <c>VIR_CONNECT_LIST_STORAGE_POOLS_RBD</c>.</summary>
    Rbd = 0x4000,

    /// <summary>Sheepdog clusters. <c>VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG</c>.</summary>
    Sheepdog = 0x8000,

    /// <summary>Gluster volumes. <c>VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER</c>.</summary>
    Gluster = 0x0001_0000,

    /// <summary>ZFS pools. <c>VIR_CONNECT_LIST_STORAGE_POOLS_ZFS</c>.</summary>
    Zfs = 0x0002_0000,

    /// <summary>Virtuozzo storage. <c>VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE</c>.</summary>
    Vstorage = 0x0004_0000,

    /// <summary>iSCSI targets, without the node's initiator. <c>VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT</c>.</summary>
    IscsiDirect = 0x0008_0000,
}
