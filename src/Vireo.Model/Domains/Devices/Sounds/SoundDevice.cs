using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Sounds;

/// <summary>A sound card.</summary>
[XmlView("sound")]
public sealed partial class SoundDevice : DomainDevice
{
    /// <summary>The model (<c>sound/@model</c>).</summary>
    [XmlAttribute("model")] public partial SoundModel? Model { get; set; }

    /// <summary>What it can (<c>sound/codec</c>).</summary>
    [XmlElements("codec")] public partial XmlList<SoundCodec> Codecs { get; }

    /// <summary>Where its sound goes to (<c>sound/audio/@id</c>).</summary>
    [XmlAttribute("audio/id")] public partial uint? AudioId { get; set; }
}

/// <summary>Models of sound cards.</summary>
[XmlEnum]
public enum SoundModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>sb16</c>.</summary>
    Sb16,

    /// <summary><c>es1370</c>.</summary>
    Es1370,

    /// <summary><c>pcspk</c>.</summary>
    Pcspk,

    /// <summary><c>ac97</c>.</summary>
    Ac97,

    /// <summary><c>ich6</c>.</summary>
    Ich6,

    /// <summary><c>ich7</c>.</summary>
    Ich7,

    /// <summary><c>ich9</c>.</summary>
    Ich9,

    /// <summary><c>usb</c>.</summary>
    Usb,
}
