using Vireo.Drivers.Qemu.Capabilities;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>Tells a set of features as the model that comes nearest, and what differs from it.</summary>
internal static class CpuDecoder
{
    /// <summary>Finds the model.</summary>
    /// <param name="cpu">The processor.</param>
    /// <returns>The processor as a model; null: none of the models that may be named fits.</returns>
    internal static DecodedCpu? Decode(UndecodedCpu cpu)
    {
        DecodedCpu? best = null;
        foreach (CpuModel model in CpuModels.All.Reverse().Where(model => MayBeNamed(cpu, model)))
        {
            DecodedCpu candidate = Compare(cpu, model);
            if (cpu.IsHost && candidate.Disabled.Count > 0)
            {
                continue; // a host's processor is described by what it has beyond a model
            }

            if (model.Name == cpu.Preferred)
            {
                return candidate;
            }

            if (best is null || IsBetter(candidate, best, cpu.Signature))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static bool MayBeNamed(UndecodedCpu cpu, CpuModel model) =>
        (cpu.IsHost ? model.ForHosts : model.ForGuests)
        && (cpu.Offered is null || cpu.Offered.ContainsKey(model.Name))
        && (cpu.Vendor is null || model.Vendor is null || model.Vendor == cpu.Vendor);

    private static DecodedCpu Compare(UndecodedCpu cpu, CpuModel model)
    {
        CpuDefinition? offered = cpu.Offered?[model.Name];
        HashSet<string> blockers = [.. (offered?.UnavailableFeatures ?? []).Select(FeatureNames.ToLibvirt)];
        List<string> required = [.. CpuModels.Features.Where(name => cpu.Features.Contains(name) && !model.Features.Contains(name))];
        List<string> disabled = [.. CpuModels.Features.Where(name =>
            (model.Features.Contains(name) && !cpu.Features.Contains(name)) || (blockers.Contains(name) && !required.Contains(name)))];
        if (cpu.Offered is not null)
        {
            disabled.AddRange(model.Removed.Where(name => !disabled.Contains(name) && !required.Contains(name)));
        }

        return new DecodedCpu(model, cpu.Vendor, required, disabled);
    }

    private static bool IsBetter(DecodedCpu candidate, DecodedCpu best, string? signature)
    {
        bool candidateMatches = signature is not null && candidate.Model.Signatures.Contains(signature);
        bool bestMatches = signature is not null && best.Model.Signatures.Contains(signature);
        if (candidateMatches != bestMatches)
        {
            return candidateMatches;
        }

        (int distance, int missing) = candidate.Weight;
        (int bestDistance, int bestMissing) = best.Weight;
        return distance < bestDistance || (distance == bestDistance && missing < bestMissing);
    }
}
