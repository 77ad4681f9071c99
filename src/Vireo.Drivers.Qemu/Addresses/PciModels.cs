using static Vireo.Drivers.Qemu.Addresses.PciConnection;

namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>The models of PCI controllers: where each plugs in, what its bus takes, and QEMU's name for it.</summary>
internal static class PciModels
{
    private const int LastSlot = 31;

    private static readonly Dictionary<string, PciModel> All = new PciModel[]
    {
        new("pci-root", None, AutoAssign | PciDevice | PciBridge | PciExpanderBus, true, 1, LastSlot, null, null),
        new("pcie-root", None, PcieDevice | RootPort | DmiToPciBridge | PcieExpanderBus, false, 1, LastSlot, null, null),
        new("pci-bridge", PciBridge, AutoAssign | PciDevice | PciBridge, true, 1, LastSlot, "pci-bridge", "pci-bridge"),
        new("pci-expander-bus", PciExpanderBus, AutoAssign | PciDevice | PciBridge, true, 0, LastSlot, "pxb", "pci-expander-bus"),
        new("dmi-to-pci-bridge", DmiToPciBridge, PciDevice | PciBridge, false, 0, LastSlot, "i82801b11-bridge", "dmi-to-pci-bridge"),
        new("pcie-to-pci-bridge", PcieToPciBridge, AutoAssign | PciDevice | PciBridge, true, 1, LastSlot, "pcie-pci-bridge", "pcie-to-pci-bridge"),
        new("pcie-root-port", RootPort | AggregateSlot, AutoAssign | PcieDevice | SwitchUpstreamPort | PcieToPciBridge, true, 0, 0, "pcie-root-port", "pcie-root-port"),
        new("pcie-switch-upstream-port", SwitchUpstreamPort, SwitchDownstreamPort, false, 0, LastSlot, "x3130-upstream", "pcie-switch-upstream-port"),
        new("pcie-switch-downstream-port", SwitchDownstreamPort, AutoAssign | PcieDevice | SwitchUpstreamPort | PcieToPciBridge, true, 0, 0, "xio3130-downstream", "pcie-switch-downstream-port"),
        new("pcie-expander-bus", PcieExpanderBus, RootPort | DmiToPciBridge, false, 0, LastSlot, "pxb-pcie", "pcie-expander-bus"),
    }.ToDictionary(model => model.Name, StringComparer.Ordinal);

    /// <summary>What errors call a device with these needs; the first that fits counts.</summary>
    private static readonly (PciConnection Need, string Words)[] Words =
    [
        (PciDevice, "standard PCI device"),
        (PcieDevice, "PCI Express device"),
        (RootPort, "pcie-root-port"),
        (SwitchUpstreamPort, "pcie-switch-upstream-port"),
        (SwitchDownstreamPort, "pcie-switch-downstream-port"),
        (DmiToPciBridge, "dmi-to-pci-bridge"),
        (PcieToPciBridge, "pcie-to-pci-bridge"),
        (PciExpanderBus, "pci-expander-bus"),
        (PcieExpanderBus, "pcie-expander-bus"),
        (PciBridge, "pci-bridge"),
    ];

    /// <summary>A model by libvirt's name for it; null: no such controller.</summary>
    internal static PciModel? Find(string? name) => name is null ? null : All.GetValueOrDefault(name);

    /// <summary>A model that is known to exist.</summary>
    internal static PciModel Get(string name) => All[name];

    /// <summary>What errors call a device.</summary>
    internal static string Describe(PciConnection need) => Words.FirstOrDefault(one => (one.Need & need) != 0).Words ?? "unknown device";

    /// <summary>The controller that has these needs itself; null: it is a device.</summary>
    internal static string? ControllerOf(PciConnection need) =>
        All.Values.FirstOrDefault(model => model.Plug != None && (model.Plug & Kinds) == (need & Kinds))?.Name;
}
