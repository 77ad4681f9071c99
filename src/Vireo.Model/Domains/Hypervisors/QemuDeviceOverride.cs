namespace Vireo.Model.Domains.Hypervisors;

/// <summary>Properties of one of QEMU's devices that are set as they are.</summary>
[XmlView("qemu:device")]
public sealed partial class QemuDeviceOverride
{
    /// <summary>The device's alias (<c>qemu:device/@alias</c>).</summary>
    [XmlAttribute("alias")] public partial string? Alias { get; set; }

    /// <summary>The properties (<c>qemu:device/qemu:frontend/qemu:property</c>).</summary>
    [XmlElements("qemu:frontend/qemu:property")] public partial XmlList<QemuProperty> Properties { get; }
}
