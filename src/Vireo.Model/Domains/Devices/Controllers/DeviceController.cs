using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Controllers;

/// <summary>A controller of a bus.</summary>
[XmlView("controller")]
public sealed partial class DeviceController : DomainDevice
{
    /// <summary>The kind of bus (<c>controller/@type</c>).</summary>
    [XmlAttribute("type")] public partial ControllerType? Type { get; set; }

    /// <summary>Its number among those of its kind (<c>controller/@index</c>).</summary>
    [XmlAttribute("index")] public partial uint? Index { get; set; }

    /// <summary>The model (<c>controller/@model</c>).</summary>
    [XmlAttribute("model")] public partial ControllerModel? Model { get; set; }

    /// <summary>How many ports it has (<c>controller/@ports</c>).</summary>
    [XmlAttribute("ports")] public partial uint? Ports { get; set; }

    /// <summary>How many interrupts it has (<c>controller/@vectors</c>).</summary>
    [XmlAttribute("vectors")] public partial uint? Vectors { get; set; }

    /// <summary>How many frames Xen grants at most (<c>controller/@maxGrantFrames</c>).</summary>
    [XmlAttribute("maxGrantFrames")] public partial uint? MaxGrantFrames { get; set; }

    /// <summary>How many of Xen's event channels it has at most (<c>controller/@maxEventChannels</c>).</summary>
    [XmlAttribute("maxEventChannels")] public partial uint? MaxEventChannels { get; set; }

    /// <summary>The first port of a USB companion at its master (<c>controller/master/@startport</c>).</summary>
    [XmlAttribute("master/startport")] public partial uint? MasterStartPort { get; set; }

    /// <summary>What the hypervisor calls the model (<c>controller/model/@name</c>).</summary>
    [XmlAttribute("model/name")] public partial ControllerModelName? ModelName { get; set; }

    /// <summary>What a PCI controller tells the guest (<c>controller/target</c>).</summary>
    [XmlElement("target")] public partial ControllerTarget Target { get; set; }

    /// <summary>The room for 64-bit addresses (<c>controller/pcihole64</c>).</summary>
    [XmlSize("pcihole64")] public partial DataSize? PciHole64 { get; set; }

    /// <summary>How it works (<c>controller/driver</c>).</summary>
    [XmlElement("driver")] public partial ControllerDriver Driver { get; set; }
}

/// <summary>Kinds of buses.</summary>
[XmlEnum]
public enum ControllerType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>fdc</c>.</summary>
    Fdc,

    /// <summary><c>sata</c>.</summary>
    Sata,

    /// <summary><c>ccid</c>.</summary>
    Ccid,

    /// <summary><c>scsi</c>.</summary>
    Scsi,

    /// <summary><c>usb</c>.</summary>
    Usb,

    /// <summary><c>ide</c>.</summary>
    Ide,

    /// <summary><c>isa</c>.</summary>
    Isa,

    /// <summary><c>pci</c>.</summary>
    Pci,

    /// <summary><c>virtio-serial</c>.</summary>
    VirtioSerial,

    /// <summary><c>xenbus</c>.</summary>
    [XmlWord("xenbus")]
    XenBus,
}

/// <summary>Models of controllers.</summary>
[XmlEnum]
public enum ControllerModel
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>buslogic</c>.</summary>
    Buslogic,

    /// <summary><c>lsilogic</c>.</summary>
    Lsilogic,

    /// <summary><c>lsisas1068</c>.</summary>
    Lsisas1068,

    /// <summary><c>vmpvscsi</c>.</summary>
    Vmpvscsi,

    /// <summary><c>ibmvscsi</c>.</summary>
    Ibmvscsi,

    /// <summary><c>virtio-scsi</c>.</summary>
    VirtioScsi,

    /// <summary><c>lsisas1078</c>.</summary>
    Lsisas1078,

    /// <summary><c>virtio-transitional</c>.</summary>
    VirtioTransitional,

    /// <summary><c>virtio-non-transitional</c>.</summary>
    VirtioNonTransitional,

    /// <summary><c>ncr53c90</c>.</summary>
    Ncr53c90,

    /// <summary><c>dc390</c>.</summary>
    Dc390,

    /// <summary><c>am53c974</c>.</summary>
    Am53c974,

    /// <summary><c>piix3-uhci</c>.</summary>
    Piix3Uhci,

    /// <summary><c>piix4-uhci</c>.</summary>
    Piix4Uhci,

    /// <summary><c>ehci</c>.</summary>
    Ehci,

    /// <summary><c>ich9-ehci1</c>.</summary>
    Ich9Ehci1,

    /// <summary><c>ich9-uhci1</c>.</summary>
    Ich9Uhci1,

    /// <summary><c>ich9-uhci2</c>.</summary>
    Ich9Uhci2,

    /// <summary><c>ich9-uhci3</c>.</summary>
    Ich9Uhci3,

    /// <summary><c>vt82c686b-uhci</c>.</summary>
    Vt82c686bUhci,

    /// <summary><c>pci-ohci</c>.</summary>
    PciOhci,

    /// <summary><c>nec-xhci</c>.</summary>
    NecXhci,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>qusb1</c>.</summary>
    Qusb1,

    /// <summary><c>qusb2</c>.</summary>
    Qusb2,

    /// <summary><c>qemu-xhci</c>.</summary>
    QemuXhci,

    /// <summary><c>piix3</c>.</summary>
    Piix3,

    /// <summary><c>piix4</c>.</summary>
    Piix4,

    /// <summary><c>ich6</c>.</summary>
    Ich6,

    /// <summary><c>pci-root</c>.</summary>
    PciRoot,

    /// <summary><c>pcie-root</c>.</summary>
    PcieRoot,

    /// <summary><c>pci-bridge</c>.</summary>
    PciBridge,

    /// <summary><c>dmi-to-pci-bridge</c>.</summary>
    DmiToPciBridge,

    /// <summary><c>pcie-to-pci-bridge</c>.</summary>
    PcieToPciBridge,

    /// <summary><c>pcie-root-port</c>.</summary>
    PcieRootPort,

    /// <summary><c>pcie-switch-upstream-port</c>.</summary>
    PcieSwitchUpstreamPort,

    /// <summary><c>pcie-switch-downstream-port</c>.</summary>
    PcieSwitchDownstreamPort,

    /// <summary><c>pci-expander-bus</c>.</summary>
    PciExpanderBus,

    /// <summary><c>pcie-expander-bus</c>.</summary>
    PcieExpanderBus,

    /// <summary><c>virtio</c>.</summary>
    Virtio,
}

/// <summary>What hypervisors call models of PCI controllers.</summary>
[XmlEnum]
public enum ControllerModelName
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>spapr-pci-host-bridge</c>.</summary>
    SpaprPciHostBridge,

    /// <summary><c>pci-bridge</c>.</summary>
    PciBridge,

    /// <summary><c>i82801b11-bridge</c>.</summary>
    I82801b11Bridge,

    /// <summary><c>pcie-pci-bridge</c>.</summary>
    PciePciBridge,

    /// <summary><c>ioh3420</c>.</summary>
    Ioh3420,

    /// <summary><c>pcie-root-port</c>.</summary>
    PcieRootPort,

    /// <summary><c>x3130-upstream</c>.</summary>
    X3130Upstream,

    /// <summary><c>xio3130-downstream</c>.</summary>
    Xio3130Downstream,

    /// <summary><c>pxb</c>.</summary>
    Pxb,

    /// <summary><c>pxb-pcie</c>.</summary>
    PxbPcie,
}
