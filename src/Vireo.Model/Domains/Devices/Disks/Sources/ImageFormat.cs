namespace Vireo.Model.Domains.Devices.Disks.Sources;

/// <summary>Formats of images.</summary>
[XmlEnum]
public enum ImageFormat
{
    /// <summary>A word that is not listed.</summary>
    Other,

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

    /// <summary><c>aio</c>.</summary>
    Aio,
}
