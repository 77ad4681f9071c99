namespace Vireo.Model.Storage.Volumes;

/// <summary>Formats of volumes.</summary>
[XmlEnum]
public enum VolumeFormat
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>unknown</c>.</summary>
    Unknown,

    /// <summary><c>raw</c>.</summary>
    Raw,

    /// <summary><c>dir</c>.</summary>
    Dir,

    /// <summary><c>bochs</c>.</summary>
    Bochs,

    /// <summary><c>cloop</c>.</summary>
    Cloop,

    /// <summary><c>dmg</c>.</summary>
    Dmg,

    /// <summary><c>iso</c>.</summary>
    Iso,

    /// <summary><c>vpc</c>.</summary>
    Vpc,

    /// <summary><c>vdi</c>.</summary>
    Vdi,

    /// <summary><c>fat</c>.</summary>
    Fat,

    /// <summary><c>vhd</c>.</summary>
    Vhd,

    /// <summary><c>ploop</c>.</summary>
    Ploop,

    /// <summary><c>luks</c>.</summary>
    Luks,

    /// <summary><c>cow</c>.</summary>
    Cow,

    /// <summary><c>qcow</c>.</summary>
    Qcow,

    /// <summary><c>qcow2</c>.</summary>
    Qcow2,

    /// <summary><c>qed</c>.</summary>
    Qed,

    /// <summary><c>vmdk</c>.</summary>
    Vmdk,

    /// <summary><c>none</c>.</summary>
    None,

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

    /// <summary><c>linux</c>.</summary>
    Linux,

    /// <summary><c>fat16</c>.</summary>
    Fat16,

    /// <summary><c>fat32</c>.</summary>
    Fat32,

    /// <summary><c>linux-swap</c>.</summary>
    LinuxSwap,

    /// <summary><c>linux-lvm</c>.</summary>
    LinuxLvm,

    /// <summary><c>linux-raid</c>.</summary>
    LinuxRaid,

    /// <summary><c>extended</c>.</summary>
    Extended,
}
