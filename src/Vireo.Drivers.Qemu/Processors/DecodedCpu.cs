namespace Vireo.Drivers.Qemu.Processors;

/// <summary>A processor as a model and what differs from it.</summary>
/// <param name="Model">The model.</param>
/// <param name="Vendor">The vendor; null: unknown.</param>
/// <param name="Required">Features that it has beyond the model, in their order.</param>
/// <param name="Disabled">Features of the model that it lacks.</param>
internal sealed record DecodedCpu(CpuModel Model, string? Vendor, IReadOnlyList<string> Required, IReadOnlyList<string> Disabled)
{
    /// <summary>What the first missing feature weighs; each further one weighs one more.</summary>
    private const int FirstPenalty = 2;

    /// <summary>All that it has.</summary>
    internal HashSet<string> Features()
    {
        HashSet<string> features = [.. Model.Features];
        features.ExceptWith(Disabled);
        features.UnionWith(Required);
        return features;
    }

    /// <summary>How far it is from its model, as libvirt counts: of the missing features only every other one is looked at.</summary>
    internal (int Distance, int Missing) Weight
    {
        get
        {
            int enabled = Required.Count + Disabled.Count;
            int missing = 0;
            int penalty = FirstPenalty;
            for (int i = Required.Count; i < enabled; i++)
            {
                enabled--;
                missing += penalty++;
            }

            return (enabled + missing, missing);
        }
    }
}
