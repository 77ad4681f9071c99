namespace Vireo.Model.Domains.Devices.Disks;

/// <summary>What a guest sees of cylinders and heads.</summary>
[XmlView("geometry")]
public sealed partial class DiskGeometry
{
    /// <summary>Cylinders (<c>geometry/@cyls</c>).</summary>
    [XmlAttribute("cyls")] public partial uint? Cylinders { get; set; }

    /// <summary>Heads (<c>geometry/@heads</c>).</summary>
    [XmlAttribute("heads")] public partial uint? Heads { get; set; }

    /// <summary>Sectors of a track (<c>geometry/@secs</c>).</summary>
    [XmlAttribute("secs")] public partial uint? Sectors { get; set; }

    /// <summary>How the firmware translates them (<c>geometry/@trans</c>).</summary>
    [XmlAttribute("trans")] public partial DiskTranslation? Translation { get; set; }
}

/// <summary>How a firmware translates cylinders and heads.</summary>
[XmlEnum]
public enum DiskTranslation
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>lba</c>.</summary>
    Lba,
}
