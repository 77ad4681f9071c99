namespace Vireo.Model.Domains.Devices.Sounds;

/// <summary>Where sound goes to on the host.</summary>
[XmlView("audio")]
public sealed partial class AudioBackend
{
    /// <summary>Its number (<c>audio/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>The sound system (<c>audio/@type</c>).</summary>
    [XmlAttribute("type")] public partial AudioType? Type { get; set; }

    /// <summary>How often it is served (<c>audio/@timerPeriod</c>).</summary>
    [XmlAttribute("timerPeriod")] public partial uint? TimerPeriodMicroseconds { get; set; }

    /// <summary>Whether OSS maps memory (<c>audio/@tryMMap</c>).</summary>
    [XmlAttribute("tryMMap")] public partial bool? UsesMemoryMap { get; set; }

    /// <summary>Whether OSS's device is its alone (<c>audio/@exclusive</c>).</summary>
    [XmlAttribute("exclusive")] public partial bool? IsExclusive { get; set; }

    /// <summary>OSS's policy (<c>audio/@dspPolicy</c>).</summary>
    [XmlAttribute("dspPolicy")] public partial int? DspPolicy { get; set; }

    /// <summary>PulseAudio's server (<c>audio/@serverName</c>).</summary>
    [XmlAttribute("serverName")] public partial string? ServerName { get; set; }

    /// <summary>SDL's driver (<c>audio/@driver</c>).</summary>
    [XmlAttribute("driver")] public partial SdlAudioDriver? Driver { get; set; }

    /// <summary>The file (<c>audio/@path</c>).</summary>
    [XmlAttribute("path")] public partial string? Path { get; set; }

    /// <summary>What the guest hears (<c>audio/input</c>).</summary>
    [XmlElement("input")] public partial AudioStream Input { get; set; }

    /// <summary>What the guest plays (<c>audio/output</c>).</summary>
    [XmlElement("output")] public partial AudioStream Output { get; set; }
}

/// <summary>Sound systems.</summary>
[XmlEnum]
public enum AudioType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>dbus</c>.</summary>
    Dbus,

    /// <summary><c>alsa</c>.</summary>
    Alsa,

    /// <summary><c>coreaudio</c>.</summary>
    [XmlWord("coreaudio")]
    CoreAudio,

    /// <summary><c>jack</c>.</summary>
    Jack,

    /// <summary><c>oss</c>.</summary>
    Oss,

    /// <summary><c>pulseaudio</c>.</summary>
    [XmlWord("pulseaudio")]
    PulseAudio,

    /// <summary><c>sdl</c>.</summary>
    Sdl,

    /// <summary><c>spice</c>.</summary>
    Spice,

    /// <summary><c>file</c>.</summary>
    File,
}

/// <summary>Drivers of SDL's.</summary>
[XmlEnum]
public enum SdlAudioDriver
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>esd</c>.</summary>
    Esd,

    /// <summary><c>alsa</c>.</summary>
    Alsa,

    /// <summary><c>arts</c>.</summary>
    Arts,

    /// <summary><c>pulseaudio</c>.</summary>
    [XmlWord("pulseaudio")]
    PulseAudio,
}
