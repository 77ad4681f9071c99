using Vireo.Model.Encryption;
using Vireo.Model.Permissions;

namespace Vireo.Model.Storage.Volumes;

/// <summary>Where a host sees a volume.</summary>
[XmlView("target")]
public sealed partial class VolumeTarget
{
    /// <summary>The file or device (<c>target/path</c>).</summary>
    [XmlText("path")] public partial string? Path { get; set; }

    /// <summary>Its format (<c>target/format/@type</c>).</summary>
    [XmlAttribute("format/type")] public partial VolumeFormat? Format { get; set; }

    /// <summary>Who may do what with it (<c>target/permissions</c>).</summary>
    [XmlElement("permissions")] public partial FilePermissions Permissions { get; set; }

    /// <summary>When what was done to it (<c>target/timestamps</c>).</summary>
    [XmlElement("timestamps")] public partial VolumeTimestamps Timestamps { get; set; }

    /// <summary>How it is encrypted (<c>target/encryption</c>).</summary>
    [XmlElement("encryption")] public partial StorageEncryption Encryption { get; set; }

    /// <summary>The oldest QEMU that can read it, such as <c>1.1</c> (<c>target/compat</c>).</summary>
    [XmlText("compat")] public partial string? Compatibility { get; set; }

    /// <summary>Whether writing to it never copies blocks (<c>target/nocow</c>).</summary>
    [XmlFlag("nocow")] public partial bool IsCopyOnWriteOff { get; set; }

    /// <summary>The size of its clusters (<c>target/clusterSize</c>).</summary>
    [XmlSize("clusterSize", Unit = "bytes")] public partial DataSize? ClusterSize { get; set; }

    /// <summary>Whether its reference counts are written late (<c>target/features/lazy_refcounts</c>).</summary>
    [XmlFlag("features/lazy_refcounts")] public partial bool HasLazyRefCounts { get; set; }

    /// <summary>Whether its clusters have parts (<c>target/features/extended_l2</c>).</summary>
    [XmlFlag("features/extended_l2")] public partial bool HasExtendedL2 { get; set; }
}
