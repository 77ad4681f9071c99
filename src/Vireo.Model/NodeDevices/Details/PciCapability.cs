using Vireo.Model.Addresses;

namespace Vireo.Model.NodeDevices.Details;

/// <summary>What a PCI device can.</summary>
[XmlView("capability", By = "type")]
public abstract partial class PciCapability
{
    /// <summary>It is a virtual function.</summary>
    [XmlCase("phys_function")]
    public sealed partial class VirtualFunction : PciCapability
    {
        /// <summary>The device that it is a part of (<c>capability/address</c>).</summary>
        [XmlElement("address")] public partial PciAddress PartOf { get; set; }
    }

    /// <summary>It has virtual functions.</summary>
    [XmlCase("virt_functions")]
    public sealed partial class PhysicalFunction : PciCapability
    {
        /// <summary>How many at most (<c>capability/@maxCount</c>).</summary>
        [XmlAttribute("maxCount")] public partial uint? MaxCount { get; set; }

        /// <summary>Those that are there (<c>capability/address</c>).</summary>
        [XmlElements("address")] public partial XmlList<PciAddress> VirtualFunctions { get; }
    }

    /// <summary>It is a bridge.</summary>
    [XmlCase("pci-bridge")]
    public sealed partial class Bridge : PciCapability;

    /// <summary>It is a bridge to CardBus.</summary>
    [XmlCase("cardbus-bridge")]
    public sealed partial class CardBusBridge : PciCapability;

    /// <summary>It can be split into mediated devices.</summary>
    [XmlCase("mdev_types")]
    public sealed partial class MediatedTypes : PciCapability
    {
        /// <summary>The types that it can have (<c>capability/type</c>).</summary>
        [XmlElements("type")] public partial XmlList<MediatedType> Types { get; }
    }

    /// <summary>It tells what it is.</summary>
    [XmlCase("vpd")]
    public sealed partial class VitalProductData : PciCapability
    {
        /// <summary>Its name (<c>capability/name</c>).</summary>
        [XmlText("name")] public partial string? Name { get; set; }

        /// <summary>More of it (<c>capability/fields</c>).</summary>
        [XmlElements("fields")] public partial XmlList<VitalProductFields> Fields { get; }
    }
}
