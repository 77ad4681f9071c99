namespace Vireo.Model.Domains.Devices.Drivers;

/// <summary>Which of virtio's interfaces a device offers.</summary>
[XmlEnum]
public enum VirtioModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>virtio</c>.</summary>
    Virtio,

    /// <summary><c>virtio-transitional</c>.</summary>
    VirtioTransitional,

    /// <summary><c>virtio-non-transitional</c>.</summary>
    VirtioNonTransitional,
}
