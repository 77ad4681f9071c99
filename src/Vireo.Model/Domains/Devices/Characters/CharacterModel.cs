namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>Models of serial ports.</summary>
[XmlEnum]
public enum CharacterModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>isa-serial</c>.</summary>
    IsaSerial,

    /// <summary><c>usb-serial</c>.</summary>
    UsbSerial,

    /// <summary><c>pci-serial</c>.</summary>
    PciSerial,

    /// <summary><c>spapr-vty</c>.</summary>
    SpaprVty,

    /// <summary><c>pl011</c>.</summary>
    Pl011,

    /// <summary><c>16550a</c>.</summary>
    [XmlWord("16550a")]
    Uart16550A,

    /// <summary><c>sclpconsole</c>.</summary>
    [XmlWord("sclpconsole")]
    SclpConsole,

    /// <summary><c>sclplmconsole</c>.</summary>
    [XmlWord("sclplmconsole")]
    SclplmConsole,

    /// <summary><c>isa-debugcon</c>.</summary>
    [XmlWord("isa-debugcon")]
    IsaDebugConsole,
}
