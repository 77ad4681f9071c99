using Vireo.Model.Addresses;
using Vireo.Model.Authentication;

namespace Vireo.Model.Storage.Pools;

/// <summary>Where a pool's storage is.</summary>
[XmlView("source")]
public sealed partial class PoolSource
{
    /// <summary>The servers that have it (<c>source/host</c>).</summary>
    [XmlElements("host")] public partial XmlList<ServerAddress> Hosts { get; }

    /// <summary>The devices that it is on (<c>source/device</c>).</summary>
    [XmlElements("device")] public partial XmlList<PoolDevice> Devices { get; }

    /// <summary>The folder, or the path on the server (<c>source/dir/@path</c>).</summary>
    [XmlAttribute("dir/path")] public partial string? Directory { get; set; }

    /// <summary>The SCSI adapter (<c>source/adapter</c>).</summary>
    [XmlElement("adapter")] public partial ScsiAdapter Adapter { get; set; }

    /// <summary>What it is called there: a volume group, a Gluster volume, a Ceph pool (<c>source/name</c>).</summary>
    [XmlTexts("name")] public partial XmlTextList Names { get; }

    /// <summary>How one logs in (<c>source/auth</c>).</summary>
    [XmlElement("auth")] public partial StorageAuthentication Authentication { get; set; }

    /// <summary>What the host calls itself to an iSCSI server (<c>source/initiator/iqn/@name</c>).</summary>
    [XmlAttribute("initiator/iqn/name")] public partial string? InitiatorIqn { get; set; }

    /// <summary>Its format (<c>source/format/@type</c>).</summary>
    [XmlAttribute("format/type")] public partial PoolFormat? Format { get; set; }

    /// <summary>The version of NFS (<c>source/protocol/@ver</c>).</summary>
    [XmlAttribute("protocol/ver")] public partial string? ProtocolVersion { get; set; }

    /// <summary>Who made it (<c>source/vendor/@name</c>).</summary>
    [XmlAttribute("vendor/name")] public partial string? Vendor { get; set; }

    /// <summary>What it is (<c>source/product/@name</c>).</summary>
    [XmlAttribute("product/name")] public partial string? Product { get; set; }
}

/// <summary>Formats of a pool's storage.</summary>
[XmlEnum]
public enum PoolFormat
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>ext2</c>.</summary>
    Ext2,

    /// <summary><c>ext3</c>.</summary>
    Ext3,

    /// <summary><c>ext4</c>.</summary>
    Ext4,

    /// <summary><c>ufs</c>.</summary>
    Ufs,

    /// <summary><c>iso9660</c>.</summary>
    Iso9660,

    /// <summary><c>udf</c>.</summary>
    Udf,

    /// <summary><c>gfs</c>.</summary>
    Gfs,

    /// <summary><c>gfs2</c>.</summary>
    Gfs2,

    /// <summary><c>vfat</c>.</summary>
    Vfat,

    /// <summary><c>hfs+</c>.</summary>
    [XmlWord("hfs+")]
    HfsPlus,

    /// <summary><c>xfs</c>.</summary>
    Xfs,

    /// <summary><c>ocfs2</c>.</summary>
    Ocfs2,

    /// <summary><c>vmfs</c>.</summary>
    Vmfs,

    /// <summary><c>unknown</c>.</summary>
    Unknown,

    /// <summary><c>dos</c>.</summary>
    Dos,

    /// <summary><c>dvh</c>.</summary>
    Dvh,

    /// <summary><c>gpt</c>.</summary>
    Gpt,

    /// <summary><c>mac</c>.</summary>
    Mac,

    /// <summary><c>bsd</c>.</summary>
    Bsd,

    /// <summary><c>pc98</c>.</summary>
    Pc98,

    /// <summary><c>sun</c>.</summary>
    Sun,

    /// <summary><c>lvm2</c>.</summary>
    Lvm2,

    /// <summary><c>cifs</c>.</summary>
    Cifs,

    /// <summary><c>glusterfs</c>.</summary>
    Glusterfs,

    /// <summary><c>nfs</c>.</summary>
    Nfs,
}
