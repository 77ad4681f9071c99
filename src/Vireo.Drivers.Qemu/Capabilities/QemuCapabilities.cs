using System.Collections.Frozen;

namespace Vireo.Drivers.Qemu.Capabilities;

/// <summary>What one QEMU program can do, as its monitor told. It never changes; another program, or the same one upgraded, has another.</summary>
public sealed record QemuCapabilities
{
    /// <summary>The program's path.</summary>
    public required string Emulator { get; init; }

    /// <summary>What it emulates (<c>query-target</c>), in libvirt's words: <c>x86_64</c>, <c>i686</c>.</summary>
    public required string Architecture { get; init; }

    /// <summary>Its version (<c>query-version</c>).</summary>
    public required Version Version { get; init; }

    /// <summary>The distribution's name for the build; empty: it has none.</summary>
    public string Package { get; init; } = string.Empty;

    /// <summary>Whether KVM is there and usable (<c>query-kvm</c>: enabled and present).</summary>
    public bool HasKvm { get; init; }

    /// <summary>Every QOM type (<c>qom-list-types</c>): devices, backends, machines.</summary>
    public FrozenSet<string> Types { get; init; } = [];

    /// <summary>The names of the properties of the types that were asked for (<c>device-list-properties</c>,
    /// <c>qom-list-properties</c>).</summary>
    public FrozenDictionary<string, FrozenSet<string>> Properties { get; init; } = FrozenDictionary<string, FrozenSet<string>>.Empty;

    /// <summary>The monitor's commands (<c>query-commands</c>).</summary>
    public FrozenSet<string> Commands { get; init; } = [];

    /// <summary>The machine types in QEMU's order (<c>query-machines</c>, all accelerators).</summary>
    public IReadOnlyList<MachineType> Machines { get; init; } = [];

    /// <summary>What processors a guest can have under KVM.</summary>
    public CpuCapabilities Kvm { get; init; } = new();

    /// <summary>What processors a guest can have under TCG.</summary>
    public CpuCapabilities Tcg { get; init; } = new();

    /// <summary>The models of TPM (<c>query-tpm-models</c>).</summary>
    public FrozenSet<string> TpmModels { get; init; } = [];

    /// <summary>The kinds of TPM backends (<c>query-tpm-types</c>).</summary>
    public FrozenSet<string> TpmTypes { get; init; } = [];

    /// <summary>The ways to show a guest's screen that are built in, in libvirt's words.</summary>
    public FrozenSet<string> Displays { get; init; } = ["sdl", "vnc", "spice", "egl-headless", "dbus"];

    /// <summary>Whether a type is there.</summary>
    /// <param name="type">The QOM type, a device's driver most often.</param>
    /// <returns>Whether QEMU knows it.</returns>
    public bool Has(string type) => Types.Contains(type);

    /// <summary>Whether a type has a property; false too where the type's properties were not asked for.</summary>
    /// <param name="type">The QOM type.</param>
    /// <param name="property">The property.</param>
    /// <returns>Whether QEMU told of it.</returns>
    public bool Has(string type, string property) => Properties.TryGetValue(type, out FrozenSet<string>? names) && names.Contains(property);

    /// <summary>The processors of a type of domain.</summary>
    /// <param name="domainType"><c>kvm</c> or <c>qemu</c>.</param>
    /// <returns>What can be had.</returns>
    public CpuCapabilities CpusOf(string domainType) => domainType == "kvm" ? Kvm : Tcg;

    /// <summary>Finds a machine type by its name or its alias.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The machine type; null: there is none.</returns>
    public MachineType? FindMachine(string name) => Machines.FirstOrDefault(machine => machine.Name == name || machine.Alias == name);
}
