namespace Vireo.Model.Domains.Devices.Displays;

/// <summary>What a guest sees of a graphics card.</summary>
[XmlView("model")]
public sealed partial class VideoModel
{
    /// <summary>The model (<c>model/@type</c>).</summary>
    [XmlAttribute("type")] public partial VideoModelType? Type { get; set; }

    /// <summary>The main memory, in KiB (<c>model/@ram</c>).</summary>
    [XmlAttribute("ram")] public partial uint? RamKiB { get; set; }

    /// <summary>The video memory, in KiB (<c>model/@vram</c>).</summary>
    [XmlAttribute("vram")] public partial uint? VideoRamKiB { get; set; }

    /// <summary>The video memory above 4 GiB, in KiB (<c>model/@vram64</c>).</summary>
    [XmlAttribute("vram64")] public partial uint? VideoRam64KiB { get; set; }

    /// <summary>The memory for VGA, in KiB (<c>model/@vgamem</c>).</summary>
    [XmlAttribute("vgamem")] public partial uint? VgaMemoryKiB { get; set; }

    /// <summary>How many screens it has (<c>model/@heads</c>).</summary>
    [XmlAttribute("heads")] public partial uint? Heads { get; set; }

    /// <summary>Whether it is the first card (<c>model/@primary</c>).</summary>
    [XmlAttribute("primary")] public partial bool? IsPrimary { get; set; }

    /// <summary>Whether drawing in three dimensions is fast (<c>model/acceleration/@accel3d</c>).</summary>
    [XmlAttribute("acceleration/accel3d")] public partial bool? Is3DAccelerated { get; set; }

    /// <summary>Whether drawing in two dimensions is fast (<c>model/acceleration/@accel2d</c>).</summary>
    [XmlAttribute("acceleration/accel2d")] public partial bool? Is2DAccelerated { get; set; }

    /// <summary>The host's card that draws (<c>model/acceleration/@rendernode</c>).</summary>
    [XmlAttribute("acceleration/rendernode")] public partial string? RenderNode { get; set; }

    /// <summary>The width at first (<c>model/resolution/@x</c>).</summary>
    [XmlAttribute("resolution/x")] public partial uint? Width { get; set; }

    /// <summary>The height at first (<c>model/resolution/@y</c>).</summary>
    [XmlAttribute("resolution/y")] public partial uint? Height { get; set; }
}

/// <summary>Models of graphics cards.</summary>
[XmlEnum]
public enum VideoModelType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>vga</c>.</summary>
    Vga,

    /// <summary><c>cirrus</c>.</summary>
    Cirrus,

    /// <summary><c>vmvga</c>.</summary>
    Vmvga,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>vbox</c>.</summary>
    Vbox,

    /// <summary><c>virtio</c>.</summary>
    Virtio,

    /// <summary><c>gop</c>.</summary>
    Gop,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>bochs</c>.</summary>
    Bochs,

    /// <summary><c>ramfb</c>.</summary>
    Ramfb,

    /// <summary><c>qxl</c>.</summary>
    Qxl,
}
