using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>A trusted platform module.</summary>
[XmlView("tpm")]
public sealed partial class TpmDevice : DomainDevice
{
    /// <summary>The model (<c>tpm/@model</c>).</summary>
    [XmlAttribute("model")] public partial TpmModel? Model { get; set; }

    /// <summary>What it is on the host (<c>tpm/backend</c>).</summary>
    [XmlElement("backend")] public partial TpmBackend? Backend { get; set; }
}

/// <summary>Models of trusted platform modules.</summary>
[XmlEnum]
public enum TpmModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>tpm-tis</c>.</summary>
    TpmTis,

    /// <summary><c>tpm-crb</c>.</summary>
    TpmCrb,

    /// <summary><c>tpm-spapr</c>.</summary>
    TpmSpapr,

    /// <summary><c>spapr-tpm-proxy</c>.</summary>
    SpaprTpmProxy,
}
