namespace Vireo.Model.Storage.Pools;

/// <summary>Kinds of storage.</summary>
[XmlEnum]
public enum StoragePoolType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>dir</c>.</summary>
    [XmlWord("dir")]
    Directory,

    /// <summary><c>fs</c>.</summary>
    [XmlWord("fs")]
    FileSystem,

    /// <summary><c>netfs</c>.</summary>
    [XmlWord("netfs")]
    NetworkFileSystem,

    /// <summary><c>logical</c>.</summary>
    Logical,

    /// <summary><c>disk</c>.</summary>
    Disk,

    /// <summary><c>iscsi</c>.</summary>
    Iscsi,

    /// <summary><c>iscsi-direct</c>.</summary>
    IscsiDirect,

    /// <summary><c>scsi</c>.</summary>
    Scsi,

    /// <summary><c>mpath</c>.</summary>
    [XmlWord("mpath")]
    Multipath,

    /// <summary><c>rbd</c>.</summary>
    Rbd,

    /// <summary><c>sheepdog</c>.</summary>
    Sheepdog,

    /// <summary><c>gluster</c>.</summary>
    Gluster,

    /// <summary><c>zfs</c>.</summary>
    Zfs,

    /// <summary><c>vstorage</c>.</summary>
    [XmlWord("vstorage")]
    VStorage,
}
