using Vireo.Model.Permissions;

namespace Vireo.Model.Storage.Volumes;

/// <summary>What a volume is a layer on.</summary>
[XmlView("backingStore")]
public sealed partial class VolumeBackingStore
{
    /// <summary>The file or device (<c>backingStore/path</c>).</summary>
    [XmlText("path")] public partial string? Path { get; set; }

    /// <summary>Its format (<c>backingStore/format/@type</c>).</summary>
    [XmlAttribute("format/type")] public partial VolumeFormat? Format { get; set; }

    /// <summary>Who may do what with it (<c>backingStore/permissions</c>).</summary>
    [XmlElement("permissions")] public partial FilePermissions Permissions { get; set; }

    /// <summary>When what was done to it (<c>backingStore/timestamps</c>).</summary>
    [XmlElement("timestamps")] public partial VolumeTimestamps Timestamps { get; set; }
}
