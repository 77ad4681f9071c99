namespace Vireo.Model.Domains.Protection;

/// <summary>How a guest's memory is protected from the host.</summary>
[XmlView("launchSecurity", By = "type")]
public abstract partial class LaunchSecurity
{
    /// <summary>AMD's secure encrypted virtualization.</summary>
    [XmlCase("sev")]
    public sealed partial class SecureEncrypted : LaunchSecurity
    {
        /// <summary>Whether a kernel that is booted directly is measured (<c>launchSecurity/@kernelHashes</c>).</summary>
        [XmlAttribute("kernelHashes")] public partial bool? HasKernelHashes { get; set; }

        /// <summary>The address bit that marks encrypted pages (<c>launchSecurity/cbitpos</c>).</summary>
        [XmlText("cbitpos")] public partial uint? EncryptionBit { get; set; }

        /// <summary>How many address bits encryption takes (<c>launchSecurity/reducedPhysBits</c>).</summary>
        [XmlText("reducedPhysBits")] public partial uint? ReducedAddressBits { get; set; }

        /// <summary>What the guest's owner demands (<c>launchSecurity/policy</c>).</summary>
        [XmlText("policy", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? Policy { get; set; }

        /// <summary>The host's handle of the guest (<c>launchSecurity/handle</c>).</summary>
        [XmlText("handle")] public partial uint? Handle { get; set; }

        /// <summary>The owner's certificate, in base64 (<c>launchSecurity/dhCert</c>).</summary>
        [XmlText("dhCert")] public partial string? DiffieHellmanCertificate { get; set; }

        /// <summary>The owner's session, in base64 (<c>launchSecurity/session</c>).</summary>
        [XmlText("session")] public partial string? Session { get; set; }
    }

    /// <summary>IBM's secure execution.</summary>
    [XmlCase("s390-pv")]
    public sealed partial class SecureExecution : LaunchSecurity;
}
