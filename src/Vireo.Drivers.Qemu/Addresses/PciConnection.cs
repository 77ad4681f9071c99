namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>What a device needs of a PCI bus, and what a bus offers (<c>VIR_PCI_CONNECT_*</c>).</summary>
[Flags]
internal enum PciConnection
{
    /// <summary>Nothing: the device is none of PCI.</summary>
    None = 0,

    /// <summary>Its place may be chosen for it.</summary>
    AutoAssign = 1 << 0,

    /// <summary>It must be possible to plug it while the guest runs.</summary>
    Hotpluggable = 1 << 1,

    /// <summary>Several share a slot, a function each.</summary>
    AggregateSlot = 1 << 2,

    /// <summary>It must sit on the root bus.</summary>
    Integrated = 1 << 3,

    /// <summary>A device of conventional PCI.</summary>
    PciDevice = 1 << 4,

    /// <summary>A device of PCI Express.</summary>
    PcieDevice = 1 << 5,

    /// <summary><c>pcie-root-port</c>.</summary>
    RootPort = 1 << 6,

    /// <summary><c>pcie-switch-upstream-port</c>.</summary>
    SwitchUpstreamPort = 1 << 7,

    /// <summary><c>pcie-switch-downstream-port</c>.</summary>
    SwitchDownstreamPort = 1 << 8,

    /// <summary><c>dmi-to-pci-bridge</c>.</summary>
    DmiToPciBridge = 1 << 9,

    /// <summary><c>pci-expander-bus</c>.</summary>
    PciExpanderBus = 1 << 10,

    /// <summary><c>pcie-expander-bus</c>.</summary>
    PcieExpanderBus = 1 << 11,

    /// <summary><c>pci-bridge</c>.</summary>
    PciBridge = 1 << 12,

    /// <summary><c>pcie-to-pci-bridge</c>.</summary>
    PcieToPciBridge = 1 << 13,

    /// <summary>Any device that is no controller.</summary>
    Endpoints = PciDevice | PcieDevice,

    /// <summary>Everything that can sit on a bus.</summary>
    Kinds = Endpoints | RootPort | SwitchUpstreamPort | SwitchDownstreamPort | DmiToPciBridge | PciExpanderBus | PcieExpanderBus
        | PciBridge | PcieToPciBridge,
}
