using Vireo.Model.Domains.Devices.Disks;
using Vireo.Model.Domains.Devices.Disks.Sources;

namespace Vireo.Model.Domains.Snapshots;

/// <summary>A disk in a snapshot.</summary>
[XmlView("disk")]
public sealed partial class SnapshotDisk
{
    /// <summary>The disk, such as <c>vda</c> (<c>disk/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Where the snapshot has it (<c>disk/@snapshot</c>).</summary>
    [XmlAttribute("snapshot")] public partial SnapshotLocation? Snapshot { get; set; }

    /// <summary>The format of the new image (<c>disk/driver/@type</c>).</summary>
    [XmlAttribute("driver/type")] public partial ImageFormat? Format { get; set; }

    /// <summary>How much memory its metadata may take (<c>disk/driver/metadata_cache/max_size</c>).</summary>
    [XmlSize("driver/metadata_cache/max_size", Unit = "bytes")] public partial DataSize? MetadataCacheSize { get; set; }

    /// <summary>The new image, for what is written after the snapshot (<c>disk/source</c>).</summary>
    [XmlVariant("source")] public partial DiskSource? Source { get; set; }
}
