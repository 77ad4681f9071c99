using Vireo.Model.Domains.Devices.Disks.Sources;

namespace Vireo.Model.Domains.Backups;

/// <summary>A disk in a backup.</summary>
[XmlView("disk")]
public sealed partial class BackupDisk
{
    /// <summary>The disk, such as <c>vda</c> (<c>disk/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Whether it is part of the backup (<c>disk/@backup</c>).</summary>
    [XmlAttribute("backup")] public partial bool? IsIncluded { get; set; }

    /// <summary>Whether all of it or its changes are wanted (<c>disk/@backupmode</c>).</summary>
    [XmlAttribute("backupmode")] public partial DiskBackupMode? Mode { get; set; }

    /// <summary>The checkpoint whose changes since are wanted (<c>disk/@incremental</c>).</summary>
    [XmlAttribute("incremental")] public partial string? Incremental { get; set; }

    /// <summary>What the server calls it (<c>disk/@exportname</c>).</summary>
    [XmlAttribute("exportname")] public partial string? ExportName { get; set; }

    /// <summary>What the server calls the bitmap of its changes (<c>disk/@exportbitmap</c>).</summary>
    [XmlAttribute("exportbitmap")] public partial string? ExportBitmap { get; set; }

    /// <summary>What libvirt calls the file (<c>disk/@index</c>).</summary>
    [XmlAttribute("index")] public partial uint? Index { get; set; }

    /// <summary>The format that is written (<c>disk/driver/@type</c>).</summary>
    [XmlAttribute("driver/type")] public partial ImageFormat? Format { get; set; }

    /// <summary>Where it is written to (<c>disk/target</c>).</summary>
    [XmlVariant("target")] public partial DiskSource? Target { get; set; }

    /// <summary>Where what the guest overwrites is kept till it is read (<c>disk/scratch</c>).</summary>
    [XmlVariant("scratch")] public partial DiskSource? Scratch { get; set; }
}

/// <summary>Whether all of a disk or its changes are wanted.</summary>
[XmlEnum]
public enum DiskBackupMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>full</c>.</summary>
    Full,

    /// <summary><c>incremental</c>.</summary>
    Incremental,
}
