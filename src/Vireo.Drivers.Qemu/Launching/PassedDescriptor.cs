namespace Vireo.Drivers.Qemu.Launching;

/// <summary>A descriptor that QEMU inherits.</summary>
/// <param name="Purpose">What it is.</param>
/// <param name="Alias">The device that uses it; empty for the monitor.</param>
/// <param name="Index">Which of several of the same purpose and device.</param>
public sealed record PassedDescriptor(DescriptorPurpose Purpose, string Alias, int Index)
{
    /// <summary>What the definition names: the socket or file to open; null: nothing.</summary>
    public string? Path { get; init; }

    /// <summary>Whether the file is written on at its end.</summary>
    public bool Append { get; init; }

    /// <summary>The number that the arguments use for it.</summary>
    public int Number { get; init; }
}
