namespace Vireo.Model.Domains.Devices.Sounds;

/// <summary>One direction of sound.</summary>
[XmlView("output")]
public sealed partial class AudioStream
{
    /// <summary>Whether QEMU mixes (<c>output/@mixingEngine</c>).</summary>
    [XmlAttribute("mixingEngine")] public partial bool? HasMixer { get; set; }

    /// <summary>Whether the host's side has the settings below (<c>output/@fixedSettings</c>).</summary>
    [XmlAttribute("fixedSettings")] public partial bool? HasFixedSettings { get; set; }

    /// <summary>How many voices there are (<c>output/@voices</c>).</summary>
    [XmlAttribute("voices")] public partial uint? Voices { get; set; }

    /// <summary>How much waits to be played (<c>output/@bufferLength</c>).</summary>
    [XmlAttribute("bufferLength")] public partial uint? BufferMicroseconds { get; set; }

    /// <summary>The device (<c>output/@dev</c>).</summary>
    [XmlAttribute("dev")] public partial string? Device { get; set; }

    /// <summary>How many buffers there are (<c>output/@bufferCount</c>).</summary>
    [XmlAttribute("bufferCount")] public partial uint? BufferCount { get; set; }

    /// <summary>Whether the device is polled (<c>output/@tryPoll</c>).</summary>
    [XmlAttribute("tryPoll")] public partial bool? UsesPoll { get; set; }

    /// <summary>JACK's server (<c>output/@serverName</c>).</summary>
    [XmlAttribute("serverName")] public partial string? ServerName { get; set; }

    /// <summary>What JACK calls it (<c>output/@clientName</c>).</summary>
    [XmlAttribute("clientName")] public partial string? ClientName { get; set; }

    /// <summary>The ports of JACK's that it is connected to (<c>output/@connectPorts</c>).</summary>
    [XmlAttribute("connectPorts")] public partial string? ConnectPorts { get; set; }

    /// <summary>Whether JACK must call it so (<c>output/@exactName</c>).</summary>
    [XmlAttribute("exactName")] public partial bool? HasExactName { get; set; }

    /// <summary>PulseAudio's sink or source (<c>output/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>What PulseAudio calls it (<c>output/@streamName</c>).</summary>
    [XmlAttribute("streamName")] public partial string? StreamName { get; set; }

    /// <summary>The delay that PulseAudio aims at (<c>output/@latency</c>).</summary>
    [XmlAttribute("latency")] public partial uint? LatencyMicroseconds { get; set; }

    /// <summary>Samples a second (<c>output/settings/@frequency</c>).</summary>
    [XmlAttribute("settings/frequency")] public partial uint? FrequencyHz { get; set; }

    /// <summary>Channels (<c>output/settings/@channels</c>).</summary>
    [XmlAttribute("settings/channels")] public partial uint? Channels { get; set; }

    /// <summary>The form of a sample (<c>output/settings/@format</c>).</summary>
    [XmlAttribute("settings/format")] public partial SampleFormat? Format { get; set; }
}

/// <summary>Forms of samples.</summary>
[XmlEnum]
public enum SampleFormat
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>s8</c>.</summary>
    S8,

    /// <summary><c>u8</c>.</summary>
    U8,

    /// <summary><c>s16</c>.</summary>
    S16,

    /// <summary><c>u16</c>.</summary>
    U16,

    /// <summary><c>s32</c>.</summary>
    S32,

    /// <summary><c>u32</c>.</summary>
    U32,

    /// <summary><c>f32</c>.</summary>
    F32,
}
