namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>What a guest sees of a serial port or console.</summary>
[XmlEnum]
public enum CharacterTargetType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>serial</c>.</summary>
    Serial,

    /// <summary><c>uml</c>.</summary>
    Uml,

    /// <summary><c>virtio</c>.</summary>
    Virtio,

    /// <summary><c>lxc</c>.</summary>
    Lxc,

    /// <summary><c>openvz</c>.</summary>
    Openvz,

    /// <summary><c>sclp</c>.</summary>
    Sclp,

    /// <summary><c>sclplm</c>.</summary>
    Sclplm,

    /// <summary><c>isa-serial</c>.</summary>
    IsaSerial,

    /// <summary><c>usb-serial</c>.</summary>
    UsbSerial,

    /// <summary><c>pci-serial</c>.</summary>
    PciSerial,

    /// <summary><c>spapr-vio-serial</c>.</summary>
    SpaprVioSerial,

    /// <summary><c>system-serial</c>.</summary>
    SystemSerial,

    /// <summary><c>sclp-serial</c>.</summary>
    SclpSerial,

    /// <summary><c>isa-debug</c>.</summary>
    IsaDebug,
}
