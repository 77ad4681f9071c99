namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>What a trusted platform module is on the host.</summary>
[XmlView("backend", By = "type")]
public abstract partial class TpmBackend
{
    /// <summary>A module of the host.</summary>
    [XmlCase("passthrough")]
    public sealed partial class Passthrough : TpmBackend
    {
        /// <summary>The device (<c>backend/device/@path</c>).</summary>
        [XmlAttribute("device/path")] public partial string? Path { get; set; }
    }

    /// <summary>A program, which libvirt starts.</summary>
    [XmlCase("emulator")]
    public sealed partial class Emulator : TpmBackend
    {
        /// <summary>The version (<c>backend/@version</c>).</summary>
        [XmlAttribute("version")] public partial TpmVersion? Version { get; set; }

        /// <summary>Whether a transient guest's is kept (<c>backend/@persistent_state</c>).</summary>
        [XmlAttribute("persistent_state")] public partial bool? IsPersistent { get; set; }

        /// <summary>The secret that its state is encrypted with (<c>backend/encryption/@secret</c>).</summary>
        [XmlAttribute("encryption/secret")] public partial Guid? EncryptionSecret { get; set; }

        /// <summary>The banks that are in use (<c>backend/active_pcr_banks</c>).</summary>
        [XmlElement("active_pcr_banks")] public partial TpmBanks ActiveBanks { get; set; }
    }

    /// <summary>A program that somebody else started.</summary>
    [XmlCase("external")]
    public sealed partial class External : TpmBackend
    {
        /// <summary>Says <c>unix</c> (<c>backend/source/@type</c>).</summary>
        [XmlAttribute("source/type")] public partial string? SocketType { get; set; }

        /// <summary>Its socket (<c>backend/source/@path</c>).</summary>
        [XmlAttribute("source/path")] public partial string? Path { get; set; }

        /// <summary>Says <c>connect</c> (<c>backend/source/@mode</c>).</summary>
        [XmlAttribute("source/mode")] public partial string? SocketMode { get; set; }
    }
}

/// <summary>Versions of trusted platform modules.</summary>
[XmlEnum]
public enum TpmVersion
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>1.2</c>.</summary>
    [XmlWord("1.2")]
    Version12,

    /// <summary><c>2.0</c>.</summary>
    [XmlWord("2.0")]
    Version20,
}
