namespace Vireo.Model.Storage.Pools;

/// <summary>A storage pool's definition, as <c>virStoragePoolDefineXML</c> takes it.</summary>
[XmlView("pool")]
public sealed partial class StoragePoolDefinition
{
    /// <summary>The kind of storage (<c>pool/@type</c>).</summary>
    [XmlAttribute("type")] public partial StoragePoolType? Type { get; set; }

    /// <summary>Its name, unique on its host (<c>pool/name</c>).</summary>
    [XmlText("name")] public partial string? Name { get; set; }

    /// <summary>Its UUID (<c>pool/uuid</c>).</summary>
    [XmlText("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>How large it is (<c>pool/capacity</c>).</summary>
    [XmlSize("capacity", Unit = "bytes")] public partial DataSize? Capacity { get; set; }

    /// <summary>How much of it is taken (<c>pool/allocation</c>).</summary>
    [XmlSize("allocation", Unit = "bytes")] public partial DataSize? Allocation { get; set; }

    /// <summary>How much of it is free (<c>pool/available</c>).</summary>
    [XmlSize("available", Unit = "bytes")] public partial DataSize? Available { get; set; }

    /// <summary>Whether copies of files share their blocks (<c>pool/features/cow/@state</c>).</summary>
    [XmlAttribute("features/cow/state")] public partial bool? IsCopyOnWrite { get; set; }

    /// <summary>Where the storage is (<c>pool/source</c>).</summary>
    [XmlElement("source")] public partial PoolSource Source { get; set; }

    /// <summary>Where the host sees it (<c>pool/target</c>).</summary>
    [XmlElement("target")] public partial PoolTarget Target { get; set; }

    /// <summary>How the allocation of volumes is found (<c>pool/refresh/volume/@allocation</c>).</summary>
    [XmlAttribute("refresh/volume/allocation")] public partial RefreshAllocation? RefreshAllocation { get; set; }

    /// <summary>Options with which it is mounted (<c>pool/fs:mount_opts/fs:option/@name</c>).</summary>
    [XmlTexts("fs:mount_opts/fs:option", Attribute = "name")] public partial XmlTextList MountOptions { get; }

    /// <summary>Options with which Ceph is opened (<c>pool/rbd:config_opts/rbd:option</c>).</summary>
    [XmlElements("rbd:config_opts/rbd:option")] public partial XmlList<CephOption> CephOptions { get; }
}

/// <summary>How the allocation of volumes is found.</summary>
[XmlEnum]
public enum RefreshAllocation
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>capacity</c>.</summary>
    Capacity,
}
