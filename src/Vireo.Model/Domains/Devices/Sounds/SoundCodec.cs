namespace Vireo.Model.Domains.Devices.Sounds;

/// <summary>What a sound card can.</summary>
[XmlView("codec")]
public sealed partial class SoundCodec
{
    /// <summary>What (<c>codec/@type</c>).</summary>
    [XmlAttribute("type")] public partial SoundCodecType? Type { get; set; }
}

/// <summary>What a sound card can.</summary>
[XmlEnum]
public enum SoundCodecType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>duplex</c>.</summary>
    Duplex,

    /// <summary><c>micro</c>.</summary>
    Micro,

    /// <summary><c>output</c>.</summary>
    Output,
}
