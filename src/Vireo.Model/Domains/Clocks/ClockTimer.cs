namespace Vireo.Model.Domains.Clocks;

/// <summary>A timer of a guest's machine.</summary>
[XmlView("timer")]
public sealed partial class ClockTimer
{
    /// <summary>Which (<c>timer/@name</c>).</summary>
    [XmlAttribute("name")] public partial TimerName? Name { get; set; }

    /// <summary>Whether it is there (<c>timer/@present</c>).</summary>
    [XmlAttribute("present")] public partial bool? IsPresent { get; set; }

    /// <summary>What it follows (<c>timer/@track</c>).</summary>
    [XmlAttribute("track")] public partial TimerTrack? Track { get; set; }

    /// <summary>What becomes of ticks that the guest missed (<c>timer/@tickpolicy</c>).</summary>
    [XmlAttribute("tickpolicy")] public partial TickPolicy? TickPolicy { get; set; }

    /// <summary>How often it ticks, in Hz (<c>timer/@frequency</c>).</summary>
    [XmlAttribute("frequency")] public partial ulong? FrequencyHz { get; set; }

    /// <summary>How it works (<c>timer/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial TimerMode? Mode { get; set; }

    /// <summary>From how much delay on it catches up (<c>timer/catchup/@threshold</c>).</summary>
    [XmlAttribute("catchup/threshold")] public partial uint? CatchUpThreshold { get; set; }

    /// <summary>How fast it catches up (<c>timer/catchup/@slew</c>).</summary>
    [XmlAttribute("catchup/slew")] public partial uint? CatchUpSlew { get; set; }

    /// <summary>How much it catches up at most (<c>timer/catchup/@limit</c>).</summary>
    [XmlAttribute("catchup/limit")] public partial uint? CatchUpLimit { get; set; }
}

/// <summary>Timers of machines.</summary>
[XmlEnum]
public enum TimerName
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>platform</c>.</summary>
    Platform,

    /// <summary><c>rtc</c>.</summary>
    Rtc,

    /// <summary><c>tsc</c>.</summary>
    Tsc,

    /// <summary><c>hpet</c>.</summary>
    Hpet,

    /// <summary><c>pit</c>.</summary>
    Pit,

    /// <summary><c>armvtimer</c>.</summary>
    [XmlWord("armvtimer")]
    ArmTimer,

    /// <summary><c>kvmclock</c>.</summary>
    [XmlWord("kvmclock")]
    KvmClock,

    /// <summary><c>hypervclock</c>.</summary>
    [XmlWord("hypervclock")]
    HypervClock,
}

/// <summary>What a timer follows.</summary>
[XmlEnum]
public enum TimerTrack
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>boot</c>.</summary>
    Boot,

    /// <summary><c>guest</c>.</summary>
    Guest,

    /// <summary><c>wall</c>.</summary>
    Wall,

    /// <summary><c>realtime</c>.</summary>
    [XmlWord("realtime")]
    RealTime,
}

/// <summary>What becomes of ticks that a guest missed.</summary>
[XmlEnum]
public enum TickPolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>delay</c>.</summary>
    Delay,

    /// <summary><c>merge</c>.</summary>
    Merge,

    /// <summary><c>discard</c>.</summary>
    Discard,

    /// <summary><c>catchup</c>.</summary>
    [XmlWord("catchup")]
    CatchUp,
}

/// <summary>How a time stamp counter works.</summary>
[XmlEnum]
public enum TimerMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>native</c>.</summary>
    Native,

    /// <summary><c>emulate</c>.</summary>
    Emulate,

    /// <summary><c>paravirt</c>.</summary>
    Paravirt,

    /// <summary><c>smpsafe</c>.</summary>
    [XmlWord("smpsafe")]
    SmpSafe,
}
