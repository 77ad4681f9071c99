using System.Collections.Immutable;

namespace Vireo.Host.Cpus;

/// <summary>A model that a processor may be called by, with what it has more or less than the model.</summary>
/// <param name="Model">The model.</param>
/// <param name="Features">The differences in the order of the map: <c>require</c> or <c>disable</c> by feature.</param>
internal sealed record CpuCandidate(CpuModel Model, IReadOnlyList<KeyValuePair<string, string>> Features)
{
    private const int FirstPenalty = 2;

    /// <summary>
    /// How many features that must be taken away count: half of them, rounded up. libvirt goes through the list up to a bound that it
    /// lowers with each that it finds, and they stand last.
    /// </summary>
    private int Counted => (Features.Count(feature => feature.Value == "disable") + 1) / 2;

    /// <summary>What those cost: each more than the one before.</summary>
    private int Penalty => Enumerable.Range(FirstPenalty, Counted).Sum();

    private int Cost => Features.Count - Counted + Penalty;

    internal static CpuCandidate Of(CpuModel model, ImmutableHashSet<CpuBit> bits, CpuMap map)
    {
        string[] more = [.. map.FeaturesOf(bits.Except(model.Bits))];
        IEnumerable<string> less = map.FeaturesOf(model.Bits.Except(bits)).Concat(model.Removed).Except(more).Distinct();
        return new CpuCandidate(
            model,
            [.. more.Select(feature => KeyValuePair.Create(feature, "require")), .. less.Select(feature => KeyValuePair.Create(feature, "disable"))]);
    }

    internal bool IsBetterThan(CpuCandidate other, bool preferred) =>
        Cost < other.Cost || (Cost == other.Cost && Penalty < other.Penalty) || (preferred && Penalty < other.Penalty);
}
