namespace Vireo.Model.Domains.Devices.Addresses;

/// <summary>What devices of a guest share.</summary>
[XmlBase]
public abstract partial class DomainDevice
{
    /// <summary>What libvirt calls it; one of your own begins with <c>ua-</c> (<c>device/alias/@name</c>).</summary>
    [XmlAttribute("alias/name")] public partial string? Alias { get; set; }

    /// <summary>The number that the guest's system makes a name of (<c>device/acpi/@index</c>).</summary>
    [XmlAttribute("acpi/index")] public partial uint? AcpiIndex { get; set; }

    /// <summary>Its place on a bus; null: libvirt finds one (<c>device/address</c>).</summary>
    [XmlElement("address")] public partial DeviceAddress? Address { get; set; }
}
