namespace Vireo.Model.Hosts.Domains;

/// <summary>Which features a guest can have.</summary>
[XmlView("features")]
public sealed partial class FeatureCapabilities
{
    /// <summary>An ARM interrupt controller (<c>features/gic</c>).</summary>
    [XmlElement("gic")] public partial DeviceCapability Gic { get; set; }

    /// <summary>Telling how to read its dump (<c>features/vmcoreinfo/@supported</c>).</summary>
    [XmlAttribute("vmcoreinfo/supported")] public partial bool? HasVmCoreInfo { get; set; }

    /// <summary>An id that changes when it goes back in time (<c>features/genid/@supported</c>).</summary>
    [XmlAttribute("genid/supported")] public partial bool? HasGenerationId { get; set; }

    /// <summary>Images below its disks' are taken from the definition (<c>features/backingStoreInput/@supported</c>).</summary>
    [XmlAttribute("backingStoreInput/supported")] public partial bool? ReadsBackingStore { get; set; }

    /// <summary>Backups (<c>features/backup/@supported</c>).</summary>
    [XmlAttribute("backup/supported")] public partial bool? HasBackup { get; set; }

    /// <summary>IBM's secure execution (<c>features/s390-pv/@supported</c>).</summary>
    [XmlAttribute("s390-pv/supported")] public partial bool? HasSecureExecution { get; set; }

    /// <summary>AMD's secure encrypted virtualization (<c>features/sev</c>).</summary>
    [XmlElement("sev")] public partial SevCapability Sev { get; set; }

    /// <summary>Intel's enclaves (<c>features/sgx</c>).</summary>
    [XmlElement("sgx")] public partial SgxCapability Sgx { get; set; }

    /// <summary>What Hyper-V offers (<c>features/hyperv</c>).</summary>
    [XmlElement("hyperv")] public partial DeviceCapability Hyperv { get; set; }
}
