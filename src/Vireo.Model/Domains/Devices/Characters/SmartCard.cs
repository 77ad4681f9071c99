namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>A smart card reader.</summary>
[XmlView("smartcard")]
public sealed partial class SmartCard : CharacterDevice
{
    /// <summary>Where the card is (<c>smartcard/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial SmartCardMode? Mode { get; set; }

    /// <summary>The certificates on a card that is made (<c>smartcard/certificate</c>).</summary>
    [XmlTexts("certificate")] public partial XmlTextList Certificates { get; }

    /// <summary>The folder that holds those certificates (<c>smartcard/database</c>).</summary>
    [XmlText("database")] public partial string? Database { get; set; }
}

/// <summary>Where a smart card is.</summary>
[XmlEnum]
public enum SmartCardMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>host</c>.</summary>
    Host,

    /// <summary><c>host-certificates</c>.</summary>
    HostCertificates,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,
}
