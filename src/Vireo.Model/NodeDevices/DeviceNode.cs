namespace Vireo.Model.NodeDevices;

/// <summary>A file of a device.</summary>
[XmlView("devnode")]
public sealed partial class DeviceNode
{
    /// <summary>Whether it is the device or a link to it (<c>devnode/@type</c>).</summary>
    [XmlAttribute("type")] public partial DeviceNodeType? Type { get; set; }

    /// <summary>The file (<c>devnode</c>).</summary>
    [XmlText(".")] public partial string? Path { get; set; }
}

/// <summary>What a file of a device is.</summary>
[XmlEnum]
public enum DeviceNodeType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>link</c>.</summary>
    Link,

    /// <summary><c>dev</c>.</summary>
    [XmlWord("dev")]
    Device,
}
