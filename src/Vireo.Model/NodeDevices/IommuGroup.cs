using Vireo.Model.Addresses;

namespace Vireo.Model.NodeDevices;

/// <summary>Devices that can be given to guests only together.</summary>
[XmlView("iommuGroup")]
public sealed partial class IommuGroup
{
    /// <summary>The group's number (<c>iommuGroup/@number</c>).</summary>
    [XmlAttribute("number")] public partial uint? Number { get; set; }

    /// <summary>The devices (<c>iommuGroup/address</c>).</summary>
    [XmlElements("address")] public partial XmlList<PciAddress> Addresses { get; }
}
