namespace Vireo.Contract.Domains.Input;

/// <summary>What key codes mean.</summary>
/// <remarks><c>virKeycodeSet</c>.</remarks>
public enum KeycodeSet : uint
{
    /// <summary>Linux' input events. <c>VIR_KEYCODE_SET_LINUX</c>.</summary>
    Linux = 0,

    /// <summary>XT keyboards. <c>VIR_KEYCODE_SET_XT</c>.</summary>
    Xt = 1,

    /// <summary>AT keyboards, set 1. <c>VIR_KEYCODE_SET_ATSET1</c>.</summary>
    AtSet1 = 2,

    /// <summary>AT keyboards, set 2. <c>VIR_KEYCODE_SET_ATSET2</c>.</summary>
    AtSet2 = 3,

    /// <summary>AT keyboards, set 3. <c>VIR_KEYCODE_SET_ATSET3</c>.</summary>
    AtSet3 = 4,

    /// <summary>macOS. <c>VIR_KEYCODE_SET_OSX</c>.</summary>
    Osx = 5,

    /// <summary>XT keyboards, as Linux' keyboard driver writes them. <c>VIR_KEYCODE_SET_XT_KBD</c>.</summary>
    XtKbd = 6,

    /// <summary>USB keyboards. <c>VIR_KEYCODE_SET_USB</c>.</summary>
    Usb = 7,

    /// <summary>Windows. <c>VIR_KEYCODE_SET_WIN32</c>.</summary>
    Win32 = 8,

    /// <summary>QEMU's own numbers, which VNC uses too. <c>VIR_KEYCODE_SET_QNUM</c>.</summary>
    Qnum = 9,
}
