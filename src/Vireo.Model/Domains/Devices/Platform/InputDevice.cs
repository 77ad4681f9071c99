using Vireo.Model.Domains.Devices.Addresses;
using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>A keyboard, mouse or tablet.</summary>
[XmlView("input")]
public sealed partial class InputDevice : DomainDevice
{
    /// <summary>What (<c>input/@type</c>).</summary>
    [XmlAttribute("type")] public partial InputType? Type { get; set; }

    /// <summary>The bus (<c>input/@bus</c>).</summary>
    [XmlAttribute("bus")] public partial InputBus? Bus { get; set; }

    /// <summary>Which of virtio's interfaces it offers (<c>input/@model</c>).</summary>
    [XmlAttribute("model")] public partial VirtioModel? Model { get; set; }

    /// <summary>How it works (<c>input/driver</c>).</summary>
    [XmlElement("driver")] public partial VirtioOptions Driver { get; set; }

    /// <summary>The host's device (<c>input/source/@dev</c>).</summary>
    [XmlAttribute("source/dev")] public partial string? Device { get; set; }

    /// <summary>The host's device that is passed through (<c>input/source/@evdev</c>).</summary>
    [XmlAttribute("source/evdev")] public partial string? EventDevice { get; set; }

    /// <summary>Whether the host's other devices are taken too (<c>input/source/@grab</c>).</summary>
    [XmlAttribute("source/grab")] public partial InputGrab? Grab { get; set; }

    /// <summary>The keys that give them back (<c>input/source/@grabToggle</c>).</summary>
    [XmlAttribute("source/grabToggle")] public partial InputGrabToggle? GrabToggle { get; set; }

    /// <summary>Whether keys that are held repeat (<c>input/source/@repeat</c>).</summary>
    [XmlAttribute("source/repeat", Form = XmlForm.OnOff)] public partial bool? HasRepeat { get; set; }
}

/// <summary>Kinds of inputs.</summary>
[XmlEnum]
public enum InputType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>tablet</c>.</summary>
    Tablet,

    /// <summary><c>mouse</c>.</summary>
    Mouse,

    /// <summary><c>keyboard</c>.</summary>
    Keyboard,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,

    /// <summary><c>evdev</c>.</summary>
    [XmlWord("evdev")]
    EventDevice,
}

/// <summary>Buses of inputs.</summary>
[XmlEnum]
public enum InputBus
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>ps2</c>.</summary>
    Ps2,

    /// <summary><c>usb</c>.</summary>
    Usb,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>virtio</c>.</summary>
    Virtio,
}

/// <summary>Whether the host's other devices are taken too.</summary>
[XmlEnum]
public enum InputGrab
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>all</c>.</summary>
    All,
}

/// <summary>Keys that give devices back.</summary>
[XmlEnum]
public enum InputGrabToggle
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>ctrl-ctrl</c>.</summary>
    CtrlCtrl,

    /// <summary><c>alt-alt</c>.</summary>
    AltAlt,

    /// <summary><c>shift-shift</c>.</summary>
    ShiftShift,

    /// <summary><c>meta-meta</c>.</summary>
    MetaMeta,

    /// <summary><c>scrolllock</c>.</summary>
    Scrolllock,

    /// <summary><c>ctrl-scrolllock</c>.</summary>
    CtrlScrolllock,
}
