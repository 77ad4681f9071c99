namespace Vireo.Drivers.Qemu.Capabilities;

/// <summary>A processor model that QEMU knows (<c>query-cpu-definitions</c>).</summary>
/// <param name="Name">The model's name.</param>
/// <param name="UnavailableFeatures">What it has and the host or accelerator cannot give; null: QEMU does not tell.</param>
/// <param name="IsDeprecated">Whether QEMU advises against it.</param>
public sealed record CpuDefinition(string Name, IReadOnlyList<string>? UnavailableFeatures, bool IsDeprecated);
