using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>An IOMMU.</summary>
[XmlView("iommu")]
public sealed partial class IommuDevice : DomainDevice
{
    /// <summary>The model (<c>iommu/@model</c>).</summary>
    [XmlAttribute("model")] public partial IommuModel? Model { get; set; }

    /// <summary>Whether interrupts are remapped (<c>iommu/driver/@intremap</c>).</summary>
    [XmlAttribute("driver/intremap", Form = XmlForm.OnOff)] public partial bool? HasInterruptRemapping { get; set; }

    /// <summary>Whether devices of the host work behind it (<c>iommu/driver/@caching_mode</c>).</summary>
    [XmlAttribute("driver/caching_mode", Form = XmlForm.OnOff)] public partial bool? HasCachingMode { get; set; }

    /// <summary>Whether more than 255 processors are served (<c>iommu/driver/@eim</c>).</summary>
    [XmlAttribute("driver/eim", Form = XmlForm.OnOff)] public partial bool? HasExtendedInterrupts { get; set; }

    /// <summary>Whether devices of the host cache translations (<c>iommu/driver/@iotlb</c>).</summary>
    [XmlAttribute("driver/iotlb", Form = XmlForm.OnOff)] public partial bool? HasTranslationCache { get; set; }

    /// <summary>How wide addresses are (<c>iommu/driver/@aw_bits</c>).</summary>
    [XmlAttribute("driver/aw_bits")] public partial uint? AddressBits { get; set; }
}

/// <summary>Models of IOMMUs.</summary>
[XmlEnum]
public enum IommuModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>intel</c>.</summary>
    Intel,

    /// <summary><c>smmuv3</c>.</summary>
    Smmuv3,

    /// <summary><c>virtio</c>.</summary>
    Virtio,
}
