using System.Collections.Immutable;
using Vireo.Errors;

namespace Vireo.Host.Cpus;

/// <summary>The features and models of x86 processors, by name.</summary>
/// <param name="Features">The features, in the order of the map.</param>
/// <param name="Models">The models, oldest first.</param>
/// <param name="Vendors">The vendors that are known.</param>
internal sealed record CpuMap(
    IReadOnlyList<KeyValuePair<string, ImmutableHashSet<CpuBit>>> Features,
    IReadOnlyList<CpuModel> Models,
    IReadOnlySet<string> Vendors)
{
    /// <summary>The model of a name.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: there is none.</exception>
    internal CpuModel Model(string name) => Models.FirstOrDefault(model => model.Name == name)
        ?? throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Cpu, $"Unknown CPU model {name}");

    /// <summary>The bits of a feature.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: there is none.</exception>
    internal ImmutableHashSet<CpuBit> Feature(string name) => Features.FirstOrDefault(feature => feature.Key == name).Value
        ?? throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Cpu, $"Unknown CPU feature {name}");

    /// <summary>The features that bits make up.</summary>
    internal IEnumerable<string> FeaturesOf(ImmutableHashSet<CpuBit> bits)
    {
        foreach ((string name, ImmutableHashSet<CpuBit> needed) in Features)
        {
            if (needed.Count > 0 && needed.IsSubsetOf(bits))
            {
                bits = bits.Except(needed);
                yield return name;
            }
        }
    }
}
