namespace Vireo.Model.Domains.Devices.Hosts;

/// <summary>A USB device's place on the host.</summary>
[XmlView("address")]
public sealed partial class UsbSourceAddress
{
    /// <summary>The bus (<c>address/@bus</c>).</summary>
    [XmlAttribute("bus")] public partial uint? Bus { get; set; }

    /// <summary>The device's number on the bus (<c>address/@device</c>).</summary>
    [XmlAttribute("device")] public partial uint? Device { get; set; }
}
