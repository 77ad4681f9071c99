using System.Collections.Immutable;

namespace Vireo.Host.Cpus;

/// <summary>A processor model that guests can be given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Vendor">Who makes it; null: anybody.</param>
/// <param name="Bits">What it has.</param>
internal sealed record CpuModel(string Name, string? Vendor, ImmutableHashSet<CpuBit> Bits)
{
    /// <summary>Whether a guest's processor may be called so.</summary>
    internal bool ForGuests { get; init; } = true;

    /// <summary>Features that it had once: a guest must not get them by its name.</summary>
    internal IReadOnlyList<string> Removed { get; init; } = [];
}
