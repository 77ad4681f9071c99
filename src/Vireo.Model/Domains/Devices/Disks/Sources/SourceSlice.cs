namespace Vireo.Model.Domains.Devices.Disks.Sources;

/// <summary>A part of an image.</summary>
[XmlView("slice")]
public sealed partial class SourceSlice
{
    /// <summary>Which part it is (<c>slice/@type</c>).</summary>
    [XmlAttribute("type")] public partial SliceType? Type { get; set; }

    /// <summary>Where it starts, in bytes (<c>slice/@offset</c>).</summary>
    [XmlAttribute("offset")] public partial ulong? Offset { get; set; }

    /// <summary>Its size in bytes (<c>slice/@size</c>).</summary>
    [XmlAttribute("size")] public partial ulong? Size { get; set; }
}

/// <summary>Which part of an image it is.</summary>
[XmlEnum]
public enum SliceType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>storage</c>.</summary>
    Storage,
}
