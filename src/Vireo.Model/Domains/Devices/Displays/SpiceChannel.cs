namespace Vireo.Model.Domains.Devices.Displays;

/// <summary>A channel of a SPICE display.</summary>
[XmlView("channel")]
public sealed partial class SpiceChannel
{
    /// <summary>Which (<c>channel/@name</c>).</summary>
    [XmlAttribute("name")] public partial SpiceChannelName? Name { get; set; }

    /// <summary>Whether it is encrypted (<c>channel/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial SpiceMode? Mode { get; set; }
}

/// <summary>Channels of a SPICE display.</summary>
[XmlEnum]
public enum SpiceChannelName
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>main</c>.</summary>
    Main,

    /// <summary><c>display</c>.</summary>
    Display,

    /// <summary><c>inputs</c>.</summary>
    Inputs,

    /// <summary><c>cursor</c>.</summary>
    Cursor,

    /// <summary><c>playback</c>.</summary>
    Playback,

    /// <summary><c>record</c>.</summary>
    Record,

    /// <summary><c>smartcard</c>.</summary>
    [XmlWord("smartcard")]
    SmartCard,

    /// <summary><c>usbredir</c>.</summary>
    [XmlWord("usbredir")]
    UsbRedirection,
}
