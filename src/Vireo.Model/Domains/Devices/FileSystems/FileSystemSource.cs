namespace Vireo.Model.Domains.Devices.FileSystems;

/// <summary>What a file system is on the host: which case it is says <c>filesystem/@type</c>.</summary>
[XmlView("source", Default = "mount")]
public abstract partial class FileSystemSource
{
    /// <summary>A folder.</summary>
    [XmlCase("mount")]
    public sealed partial class Folder : FileSystemSource
    {
        /// <summary>The folder (<c>source/@dir</c>).</summary>
        [XmlAttribute("dir")] public partial string? Path { get; set; }

        /// <summary>The socket of a virtiofsd that somebody else started (<c>source/@socket</c>).</summary>
        [XmlAttribute("socket")] public partial string? Socket { get; set; }
    }

    /// <summary>A folder, or a container's other folder.</summary>
    [XmlCase("bind")]
    public sealed partial class Bind : FileSystemSource
    {
        /// <summary>The folder (<c>source/@dir</c>).</summary>
        [XmlAttribute("dir")] public partial string? Path { get; set; }
    }

    /// <summary>A template of OpenVZ.</summary>
    [XmlCase("template")]
    public sealed partial class Template : FileSystemSource
    {
        /// <summary>The template (<c>source/@name</c>).</summary>
        [XmlAttribute("name")] public partial string? Name { get; set; }
    }

    /// <summary>An image.</summary>
    [XmlCase("file")]
    public sealed partial class Image : FileSystemSource
    {
        /// <summary>The file (<c>source/@file</c>).</summary>
        [XmlAttribute("file")] public partial string? Path { get; set; }
    }

    /// <summary>A block device.</summary>
    [XmlCase("block")]
    public sealed partial class Block : FileSystemSource
    {
        /// <summary>The device (<c>source/@dev</c>).</summary>
        [XmlAttribute("dev")] public partial string? Device { get; set; }
    }

    /// <summary>A volume of a pool.</summary>
    [XmlCase("volume")]
    public sealed partial class Volume : FileSystemSource
    {
        /// <summary>The pool (<c>source/@pool</c>).</summary>
        [XmlAttribute("pool")] public partial string? Pool { get; set; }

        /// <summary>The volume (<c>source/@volume</c>).</summary>
        [XmlAttribute("volume")] public partial string? VolumeName { get; set; }
    }

    /// <summary>Memory.</summary>
    [XmlCase("ram")]
    public sealed partial class Ram : FileSystemSource
    {
        /// <summary>How much (<c>source/@usage</c>).</summary>
        [XmlSize(".", Attribute = "usage", UnitAttribute = "units")] public partial DataSize? Usage { get; set; }
    }
}
