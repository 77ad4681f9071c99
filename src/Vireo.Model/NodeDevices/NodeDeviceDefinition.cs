namespace Vireo.Model.NodeDevices;

/// <summary>A device of a host, as <c>virNodeDeviceGetXMLDesc</c> tells it.</summary>
[XmlView("device")]
public sealed partial class NodeDeviceDefinition
{
    /// <summary>Its name (<c>device/name</c>).</summary>
    [XmlText("name")] public partial string? Name { get; set; }

    /// <summary>Its path in sysfs (<c>device/path</c>).</summary>
    [XmlText("path")] public partial string? Path { get; set; }

    /// <summary>Its files (<c>device/devnode</c>).</summary>
    [XmlElements("devnode")] public partial XmlList<DeviceNode> DeviceNodes { get; }

    /// <summary>The device that it is on (<c>device/parent</c>).</summary>
    [XmlText("parent")] public partial string? Parent { get; set; }

    /// <summary>The world wide node name of that device (<c>device/parent/@wwnn</c>).</summary>
    [XmlAttribute("parent/wwnn")] public partial string? ParentNodeName { get; set; }

    /// <summary>The world wide port name of that device (<c>device/parent/@wwpn</c>).</summary>
    [XmlAttribute("parent/wwpn")] public partial string? ParentPortName { get; set; }

    /// <summary>The world wide name of that device's fabric (<c>device/parent/@fabric_wwn</c>).</summary>
    [XmlAttribute("parent/fabric_wwn")] public partial string? ParentFabricName { get; set; }

    /// <summary>The kernel's driver (<c>device/driver/name</c>).</summary>
    [XmlText("driver/name")] public partial string? Driver { get; set; }

    /// <summary>What it is (<c>device/capability</c>).</summary>
    [XmlElements("capability")] public partial XmlList<NodeDeviceCapability> Capabilities { get; }
}
