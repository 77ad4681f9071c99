namespace Vireo.Model.Domains.Devices.Addresses;

/// <summary>A device's place on a bus.</summary>
[XmlView("address", By = "type")]
public abstract partial class DeviceAddress
{
    /// <summary>On a PCI bus.</summary>
    [XmlCase("pci")]
    public sealed partial class Pci : DeviceAddress
    {
        /// <summary>The PCI domain (<c>address/@domain</c>).</summary>
        [XmlAttribute("domain", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? Domain { get; set; }

        /// <summary>The bus (<c>address/@bus</c>).</summary>
        [XmlAttribute("bus", Form = XmlForm.Hexadecimal, Digits = 2)] public partial uint? Bus { get; set; }

        /// <summary>The slot on the bus (<c>address/@slot</c>).</summary>
        [XmlAttribute("slot", Form = XmlForm.Hexadecimal, Digits = 2)] public partial uint? Slot { get; set; }

        /// <summary>The function of the device (<c>address/@function</c>).</summary>
        [XmlAttribute("function", Form = XmlForm.Hexadecimal)] public partial uint? Function { get; set; }

        /// <summary>Whether the slot's other functions are used too (<c>address/@multifunction</c>).</summary>
        [XmlAttribute("multifunction", Form = XmlForm.OnOff)] public partial bool? IsMultifunction { get; set; }

        /// <summary>The user-defined id of an s390 machine (<c>address/zpci/@uid</c>).</summary>
        [XmlAttribute("zpci/uid", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? ZpciUid { get; set; }

        /// <summary>The function's id of an s390 machine (<c>address/zpci/@fid</c>).</summary>
        [XmlAttribute("zpci/fid", Form = XmlForm.Hexadecimal, Digits = 8)] public partial uint? ZpciFid { get; set; }
    }

    /// <summary>On a controller of disks.</summary>
    [XmlCase("drive")]
    public sealed partial class Drive : DeviceAddress
    {
        /// <summary>The controller (<c>address/@controller</c>).</summary>
        [XmlAttribute("controller")] public partial uint? Controller { get; set; }

        /// <summary>Its bus (<c>address/@bus</c>).</summary>
        [XmlAttribute("bus")] public partial uint? Bus { get; set; }

        /// <summary>The target on the bus (<c>address/@target</c>).</summary>
        [XmlAttribute("target")] public partial uint? Target { get; set; }

        /// <summary>The unit of the target (<c>address/@unit</c>).</summary>
        [XmlAttribute("unit")] public partial uint? Unit { get; set; }
    }

    /// <summary>On a USB bus.</summary>
    [XmlCase("usb")]
    public sealed partial class Usb : DeviceAddress
    {
        /// <summary>The bus (<c>address/@bus</c>).</summary>
        [XmlAttribute("bus")] public partial uint? Bus { get; set; }

        /// <summary>The port, such as <c>1.2</c> behind a hub (<c>address/@port</c>).</summary>
        [XmlAttribute("port")] public partial string? Port { get; set; }

        /// <summary>The device's number on the host's bus (<c>address/@device</c>).</summary>
        [XmlAttribute("device")] public partial uint? Device { get; set; }
    }

    /// <summary>On a controller of smart cards.</summary>
    [XmlCase("ccid")]
    public sealed partial class Ccid : DeviceAddress
    {
        /// <summary>The controller (<c>address/@controller</c>).</summary>
        [XmlAttribute("controller")] public partial uint? Controller { get; set; }

        /// <summary>The slot (<c>address/@slot</c>).</summary>
        [XmlAttribute("slot")] public partial uint? Slot { get; set; }
    }

    /// <summary>On a virtio serial controller.</summary>
    [XmlCase("virtio-serial")]
    public sealed partial class VirtioSerial : DeviceAddress
    {
        /// <summary>The controller (<c>address/@controller</c>).</summary>
        [XmlAttribute("controller")] public partial uint? Controller { get; set; }

        /// <summary>Its bus (<c>address/@bus</c>).</summary>
        [XmlAttribute("bus")] public partial uint? Bus { get; set; }

        /// <summary>The port (<c>address/@port</c>).</summary>
        [XmlAttribute("port")] public partial uint? Port { get; set; }
    }

    /// <summary>On an s390 channel.</summary>
    [XmlCase("ccw")]
    public sealed partial class Ccw : DeviceAddress
    {
        /// <summary>The channel subsystem (<c>address/@cssid</c>).</summary>
        [XmlAttribute("cssid", Form = XmlForm.Hexadecimal, Digits = 2)] public partial uint? ChannelSubsystem { get; set; }

        /// <summary>The set of subchannels (<c>address/@ssid</c>).</summary>
        [XmlAttribute("ssid", Form = XmlForm.Hexadecimal)] public partial uint? SubchannelSet { get; set; }

        /// <summary>The device (<c>address/@devno</c>).</summary>
        [XmlAttribute("devno", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? DeviceNumber { get; set; }
    }

    /// <summary>On a POWER machine's virtual bus.</summary>
    [XmlCase("spapr-vio")]
    public sealed partial class SpaprVio : DeviceAddress
    {
        /// <summary>The register (<c>address/@reg</c>).</summary>
        [XmlAttribute("reg", Form = XmlForm.Hexadecimal, Digits = 8)] public partial uint? Register { get; set; }
    }

    /// <summary>On an ISA bus.</summary>
    [XmlCase("isa")]
    public sealed partial class Isa : DeviceAddress
    {
        /// <summary>Its first I/O port (<c>address/@iobase</c>).</summary>
        [XmlAttribute("iobase", Form = XmlForm.Hexadecimal)] public partial uint? IOBase { get; set; }

        /// <summary>Its interrupt (<c>address/@irq</c>).</summary>
        [XmlAttribute("irq", Form = XmlForm.Hexadecimal)] public partial uint? Interrupt { get; set; }
    }

    /// <summary>In a slot for memory.</summary>
    [XmlCase("dimm")]
    public sealed partial class Dimm : DeviceAddress
    {
        /// <summary>The slot (<c>address/@slot</c>).</summary>
        [XmlAttribute("slot")] public partial uint? Slot { get; set; }

        /// <summary>The first address (<c>address/@base</c>).</summary>
        [XmlAttribute("base", Form = XmlForm.Hexadecimal)] public partial ulong? Base { get; set; }
    }

    /// <summary>In an ARM machine's memory.</summary>
    [XmlCase("virtio-mmio")]
    public sealed partial class VirtioMmio : DeviceAddress;

    /// <summary>In no place: the guest doesn't get it.</summary>
    [XmlCase("unassigned")]
    public sealed partial class Unassigned : DeviceAddress;
}
