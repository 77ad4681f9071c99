using System.Collections.Frozen;

namespace Vireo.Drivers.Qemu.Firmware;

/// <summary>A firmware of the host, as its descriptor tells (QEMU's <c>firmware.json</c>).</summary>
public sealed record FirmwareDescriptor
{
    /// <summary>The descriptor's file.</summary>
    public required string File { get; init; }

    /// <summary>How it is mapped: <c>flash</c>, <c>memory</c>, <c>kernel</c>.</summary>
    public required string Device { get; init; }

    /// <summary>The code's file.</summary>
    public required string Executable { get; init; }

    /// <summary>The variables that a new guest starts with; null: it has none.</summary>
    public string? VariablesTemplate { get; init; }

    /// <summary>How the flash is divided: <c>split</c>, <c>combined</c>, <c>stateless</c>.</summary>
    public string Mode { get; init; } = "split";

    /// <summary>What it is to a guest: <c>uefi</c>, <c>bios</c>.</summary>
    public FrozenSet<string> Interfaces { get; init; } = [];

    /// <summary>Architectures, and patterns of the machine types that it fits.</summary>
    public IReadOnlyList<(string Architecture, IReadOnlyList<string> Machines)> Targets { get; init; } = [];

    /// <summary>What it can do and what it needs.</summary>
    public FrozenSet<string> Features { get; init; } = [];
}
