using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>A program to start, and what it is to find.</summary>
internal sealed record SpawnPlan
{
    /// <summary>The program's path.</summary>
    internal required string Program { get; init; }

    /// <summary>Its arguments, without its name.</summary>
    internal IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Its whole environment, as <c>NAME=value</c>.</summary>
    internal IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>The descriptors that it keeps, under the numbers that they have here. They stay the caller's.</summary>
    internal IReadOnlyList<SafeFileHandle> Descriptors { get; init; } = [];

    /// <summary>What it reads; null: nothing.</summary>
    internal SafeFileHandle? Input { get; init; }

    /// <summary>Where its output goes; null: nowhere.</summary>
    internal SafeFileHandle? Output { get; init; }

    /// <summary>Where its errors go; null: nowhere.</summary>
    internal SafeFileHandle? Error { get; init; }

    /// <summary>Who it runs as; null: as the daemon.</summary>
    internal ProcessIdentity? Identity { get; init; }
}
