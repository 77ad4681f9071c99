using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Documents;

namespace Vireo.Drivers.Qemu.Guests;

/// <summary>A guest's document together with the program that runs it: what rules about its parts look at.</summary>
/// <param name="Domain">The document in normal form.</param>
/// <param name="Capabilities">What the program can do.</param>
internal sealed record Guest(XElement Domain, QemuCapabilities Capabilities)
{
    /// <summary>Its devices.</summary>
    internal XElement Devices { get; } = Domain.Element("devices") ?? new XElement("devices");

    /// <summary>The name.</summary>
    internal string Name => Domain.At("name") ?? string.Empty;

    /// <summary>Whether KVM runs it; else TCG.</summary>
    internal bool IsKvm => Domain.Is("@type", "kvm");

    /// <summary>The machine type's name as the document has it.</summary>
    internal string Machine => Domain.At("os/type/@machine") ?? string.Empty;

    /// <summary>What QEMU tells of the machine type; null: nothing.</summary>
    internal MachineType? MachineType => Capabilities.FindMachine(Machine);

    /// <summary>Whether the machine is one of Intel's Q35 chipset.</summary>
    internal bool IsQ35 => Machine == "q35" || Machine.StartsWith("pc-q35", StringComparison.Ordinal);

    /// <summary>Whether the machine is one of Intel's 440FX chipset.</summary>
    internal bool IsI440fx => Machine == "pc" || Machine.StartsWith("pc-0.", StringComparison.Ordinal)
        || Machine.StartsWith("pc-1.", StringComparison.Ordinal) || Machine.StartsWith("pc-i440", StringComparison.Ordinal);

    /// <summary>Whether the machine has a bus of conventional PCI at its root.</summary>
    internal bool HasPciRoot => RootModel == "pci-root";

    /// <summary>Whether the machine has PCI Express at its root.</summary>
    internal bool HasPcieRoot => RootModel == "pcie-root";

    /// <summary>Whether it has a disk controller of this kind built in that QEMU adds without being asked.</summary>
    internal bool HasBuiltinIde => IsI440fx || Machine is "malta" or "sun4u" or "g3beige";

    /// <summary>How its virtual processors are numbered in sockets, dies, cores and threads; null: nothing is said of it.</summary>
    internal XElement? Topology => Domain.Element("cpu")?.Element("topology");

    /// <summary>Its NUMA cells.</summary>
    internal IReadOnlyList<XElement> Cells => [.. Domain.All("cpu/numa/cell")];

    /// <summary>The size of its memory modules together, in KiB.</summary>
    internal long ModulesKib => Devices.Elements("memory").Sum(module => module.Number("target/size") ?? 0);

    /// <summary>The memory with which it starts, in KiB: all but the modules.</summary>
    internal long InitialMemoryKib => (Domain.Number("memory") ?? 0) - ModulesKib;

    /// <summary>Whether memory can be added while it runs.</summary>
    internal bool HasMemoryHotplug => Domain.Has("maxMemory");

    /// <summary>A feature's switch; null: not said.</summary>
    internal bool? Feature(string name) => Domain.Element("features")?.Element(name) is { } feature ? feature.Switch("@state") ?? true : null;

    private string? RootModel => Devices.Elements("controller")
        .FirstOrDefault(controller => controller.Is("@type", "pci") && controller.Is("@index", "0")).At("@model");
}
