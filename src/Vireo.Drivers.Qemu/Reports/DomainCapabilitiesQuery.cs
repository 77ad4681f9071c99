using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Firmware;

namespace Vireo.Drivers.Qemu.Reports;

/// <summary>What guests on this host could have, as a client asks it.</summary>
public sealed record DomainCapabilitiesQuery
{
    /// <summary>The program that would run them.</summary>
    public required QemuCapabilities Capabilities { get; init; }

    /// <summary>The machine type; null: the program's default.</summary>
    public string? Machine { get; init; }

    /// <summary>The domain type; null: <c>kvm</c> where it can be had, else <c>qemu</c>.</summary>
    public string? DomainType { get; init; }

    /// <summary>The firmware that the host has.</summary>
    public IReadOnlyList<FirmwareDescriptor> Firmwares { get; init; } = [];

    /// <summary>Whether the host can give PCI devices to guests.</summary>
    public bool HasVfio { get; init; }

    /// <summary>The versions of TPM that the host's emulator has.</summary>
    public IReadOnlyList<string> TpmVersions { get; init; } = ["1.2", "2.0"];
}
