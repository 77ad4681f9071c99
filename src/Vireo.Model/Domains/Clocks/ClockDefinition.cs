namespace Vireo.Model.Domains.Clocks;

/// <summary>A guest's clock.</summary>
[XmlView("clock")]
public sealed partial class ClockDefinition
{
    /// <summary>What it starts from (<c>clock/@offset</c>).</summary>
    [XmlAttribute("offset")] public partial ClockOffset? Offset { get; set; }

    /// <summary>How many seconds it is off; <c>reset</c>: none after each start (<c>clock/@adjustment</c>).</summary>
    [XmlAttribute("adjustment")] public partial string? Adjustment { get; set; }

    /// <summary>The time zone that it shows (<c>clock/@timezone</c>).</summary>
    [XmlAttribute("timezone")] public partial string? TimeZone { get; set; }

    /// <summary>What <see cref="Adjustment"/> is added to (<c>clock/@basis</c>).</summary>
    [XmlAttribute("basis")] public partial ClockBasis? Basis { get; set; }

    /// <summary>What it shows at the start, in seconds since 1970 (<c>clock/@start</c>).</summary>
    [XmlAttribute("start")] public partial ulong? StartSeconds { get; set; }

    /// <summary>The machine's timers (<c>clock/timer</c>).</summary>
    [XmlElements("timer")] public partial XmlList<ClockTimer> Timers { get; }
}

/// <summary>What a guest's clock starts from.</summary>
[XmlEnum]
public enum ClockOffset
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>localtime</c>.</summary>
    [XmlWord("localtime")]
    LocalTime,

    /// <summary><c>utc</c>.</summary>
    Utc,

    /// <summary><c>timezone</c>.</summary>
    [XmlWord("timezone")]
    TimeZone,

    /// <summary><c>variable</c>.</summary>
    Variable,

    /// <summary><c>absolute</c>.</summary>
    Absolute,
}

/// <summary>What a clock's adjustment is added to.</summary>
[XmlEnum]
public enum ClockBasis
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>utc</c>.</summary>
    Utc,

    /// <summary><c>localtime</c>.</summary>
    [XmlWord("localtime")]
    LocalTime,
}
