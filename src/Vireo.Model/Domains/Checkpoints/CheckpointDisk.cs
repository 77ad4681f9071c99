namespace Vireo.Model.Domains.Checkpoints;

/// <summary>A disk in a checkpoint.</summary>
[XmlView("disk")]
public sealed partial class CheckpointDisk
{
    /// <summary>The disk, such as <c>vda</c> (<c>disk/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>How its changes are told (<c>disk/@checkpoint</c>).</summary>
    [XmlAttribute("checkpoint")] public partial CheckpointKind? Checkpoint { get; set; }

    /// <summary>The bitmap that tells them (<c>disk/@bitmap</c>).</summary>
    [XmlAttribute("bitmap")] public partial string? Bitmap { get; set; }

    /// <summary>How much has changed, in bytes (<c>disk/@size</c>).</summary>
    [XmlAttribute("size")] public partial ulong? Size { get; set; }
}

/// <summary>How a disk's changes after a checkpoint are told.</summary>
[XmlEnum]
public enum CheckpointKind
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>no</c>.</summary>
    No,

    /// <summary><c>bitmap</c>.</summary>
    Bitmap,
}
