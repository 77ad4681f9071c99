using Vireo.Model.Storage.Extents;

namespace Vireo.Model.Storage.Volumes;

/// <summary>A device that a volume is on.</summary>
[XmlView("device")]
public sealed partial class VolumeDevice
{
    /// <summary>The device (<c>device/@path</c>).</summary>
    [XmlAttribute("path")] public partial string? Path { get; set; }

    /// <summary>Which parts of it (<c>device/extent</c>).</summary>
    [XmlElements("extent")] public partial XmlList<DeviceExtent> Extents { get; }
}
