namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>Banks of a trusted platform module.</summary>
[XmlView("active_pcr_banks")]
public sealed partial class TpmBanks
{
    /// <summary>SHA-1 (<c>active_pcr_banks/sha1</c>).</summary>
    [XmlFlag("sha1")] public partial bool Sha1 { get; set; }

    /// <summary>SHA-256 (<c>active_pcr_banks/sha256</c>).</summary>
    [XmlFlag("sha256")] public partial bool Sha256 { get; set; }

    /// <summary>SHA-384 (<c>active_pcr_banks/sha384</c>).</summary>
    [XmlFlag("sha384")] public partial bool Sha384 { get; set; }

    /// <summary>SHA-512 (<c>active_pcr_banks/sha512</c>).</summary>
    [XmlFlag("sha512")] public partial bool Sha512 { get; set; }
}
