namespace Vireo.Drivers.Qemu.Capabilities;

/// <summary>A machine type of QEMU (<c>query-machines</c>).</summary>
/// <param name="Name">The versioned name: <c>pc-q35-7.2</c>.</param>
public sealed record MachineType(string Name)
{
    /// <summary>The short name: <c>q35</c>; null: it has none.</summary>
    public string? Alias { get; init; }

    /// <summary>Whether it is QEMU's default.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether QEMU advises against it.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The most virtual processors; 0: not told.</summary>
    public int MaxCpus { get; init; }

    /// <summary>Whether processors can be added while it runs.</summary>
    public bool HasHotpluggableCpus { get; init; }

    /// <summary>The processor that it has by default, without the type's ending: <c>qemu64</c>; null: not told.</summary>
    public string? DefaultCpu { get; init; }

    /// <summary>The memory backend that it names as its RAM: <c>pc.ram</c>; null: it names none.</summary>
    public string? DefaultRamId { get; init; }

    /// <summary>Whether NUMA nodes can be given by size alone.</summary>
    public bool HasNumaMemory { get; init; }

    /// <summary>Whether it lets ACPI be switched off, if QEMU tells; null: not told.</summary>
    public bool? HasAcpi { get; init; }
}
