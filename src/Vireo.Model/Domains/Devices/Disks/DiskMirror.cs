using Vireo.Model.Domains.Devices.Disks.Sources;

namespace Vireo.Model.Domains.Devices.Disks;

/// <summary>A job that copies a disk.</summary>
[XmlView("mirror")]
public sealed partial class DiskMirror
{
    /// <summary>The job (<c>mirror/@job</c>).</summary>
    [XmlAttribute("job")] public partial MirrorJob? Job { get; set; }

    /// <summary>Whether the copy has caught up (<c>mirror/@ready</c>).</summary>
    [XmlAttribute("ready")] public partial MirrorReady? Ready { get; set; }

    /// <summary>The copy, as older documents tell it (<c>mirror/@file</c>).</summary>
    [XmlAttribute("file")] public partial string? File { get; set; }

    /// <summary>Its format, as older documents tell it (<c>mirror/@format</c>).</summary>
    [XmlAttribute("format")] public partial ImageFormat? FileFormat { get; set; }

    /// <summary>The copy's format (<c>mirror/format/@type</c>).</summary>
    [XmlAttribute("format/type")] public partial ImageFormat? Format { get; set; }

    /// <summary>How much memory its metadata may take (<c>mirror/format/metadata_cache/max_size</c>).</summary>
    [XmlSize("format/metadata_cache/max_size", Unit = "bytes")] public partial DataSize? MetadataCacheSize { get; set; }

    /// <summary>The copy (<c>mirror/source</c>).</summary>
    [XmlVariant("source")] public partial DiskSource? Source { get; set; }

    /// <summary>What the copy is a layer on (<c>mirror/backingStore</c>).</summary>
    [XmlElement("backingStore")] public partial BackingStore? BackingStore { get; set; }
}

/// <summary>Jobs that copy a disk.</summary>
[XmlEnum]
public enum MirrorJob
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>copy</c>.</summary>
    Copy,

    /// <summary><c>active-commit</c>.</summary>
    ActiveCommit,
}

/// <summary>Whether a copy has caught up.</summary>
[XmlEnum]
public enum MirrorReady
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>yes</c>.</summary>
    Yes,

    /// <summary><c>abort</c>.</summary>
    Abort,

    /// <summary><c>pivot</c>.</summary>
    Pivot,
}
