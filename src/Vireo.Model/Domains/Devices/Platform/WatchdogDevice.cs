using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>A watchdog.</summary>
[XmlView("watchdog")]
public sealed partial class WatchdogDevice : DomainDevice
{
    /// <summary>The model (<c>watchdog/@model</c>).</summary>
    [XmlAttribute("model")] public partial WatchdogModel? Model { get; set; }

    /// <summary>What happens when it barks (<c>watchdog/@action</c>).</summary>
    [XmlAttribute("action")] public partial WatchdogAction? Action { get; set; }
}

/// <summary>Models of watchdogs.</summary>
[XmlEnum]
public enum WatchdogModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>i6300esb</c>.</summary>
    [XmlWord("i6300esb")]
    I6300Esb,

    /// <summary><c>ib700</c>.</summary>
    Ib700,

    /// <summary><c>diag288</c>.</summary>
    Diag288,
}

/// <summary>What happens when a watchdog barks.</summary>
[XmlEnum]
public enum WatchdogAction
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>reset</c>.</summary>
    Reset,

    /// <summary><c>shutdown</c>.</summary>
    Shutdown,

    /// <summary><c>poweroff</c>.</summary>
    [XmlWord("poweroff")]
    PowerOff,

    /// <summary><c>pause</c>.</summary>
    Pause,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>dump</c>.</summary>
    Dump,

    /// <summary><c>inject-nmi</c>.</summary>
    InjectNmi,
}
