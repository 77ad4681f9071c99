using Vireo.Model.Storage.Extents;

namespace Vireo.Model.Storage.Pools;

/// <summary>A device that a pool is on.</summary>
[XmlView("device")]
public sealed partial class PoolDevice
{
    /// <summary>The device, or the name of an iSCSI target (<c>device/@path</c>).</summary>
    [XmlAttribute("path")] public partial string? Path { get; set; }

    /// <summary>Whether a partition's name has a <c>p</c> before its number (<c>device/@part_separator</c>).</summary>
    [XmlAttribute("part_separator")] public partial bool? HasPartSeparator { get; set; }

    /// <summary>What is free of it (<c>device/freeExtent</c>).</summary>
    [XmlElements("freeExtent")] public partial XmlList<DeviceExtent> FreeExtents { get; }
}
