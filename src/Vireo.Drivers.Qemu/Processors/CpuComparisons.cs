using Vireo.Contract.Connections;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>Compares processors with what a host, or an accelerator of it, has.</summary>
internal static class CpuComparisons
{
    /// <summary>Compares a processor.</summary>
    /// <param name="host">What there is.</param>
    /// <param name="architecture">Its architecture.</param>
    /// <param name="xml">The processor.</param>
    /// <param name="failIncompatible">Whether a processor that does not fit is an error, which tells why.</param>
    /// <exception cref="VirtException">
    /// It cannot be read; <see cref="VirtErrorCode.CpuIncompatible"/>: it does not fit, and <paramref name="failIncompatible"/> is set.
    /// </exception>
    internal static CpuComparison Compare(DecodedCpu host, string architecture, string xml, bool failIncompatible)
    {
        CpuDocument wanted = CpuDocument.Read(xml);
        HashSet<string> features = host.Features();
        string? problem = Problem(host, features, architecture, wanted);
        if (problem is not null)
        {
            return failIncompatible ? throw CpuDocument.Fault(VirtErrorCode.CpuIncompatible, problem) : CpuComparison.Incompatible;
        }

        return Extra(features, wanted).Any() ? CpuComparison.Superset : CpuComparison.Identical;
    }

    private static string? Problem(DecodedCpu host, HashSet<string> features, string architecture, CpuDocument wanted)
    {
        if (wanted.Architecture is { } other && other != architecture)
        {
            return $"CPU arch {other} does not match host arch";
        }

        if (wanted.Vendor is { } vendor && vendor != host.Vendor)
        {
            return $"host CPU vendor does not match required CPU vendor {vendor}";
        }

        if (wanted.With("forbid").Where(features.Contains).ToHashSet() is { Count: > 0 } forbidden)
        {
            return $"Host CPU provides forbidden features: {List(forbidden)}";
        }

        if (Required(wanted).Except(features).ToHashSet() is { Count: > 0 } missing)
        {
            return $"Host CPU does not provide required features: {List(missing)}";
        }

        return wanted.Match == "strict" && Extra(features, wanted).ToHashSet() is { Count: > 0 } extra
            ? $"Host CPU does not strictly match guest CPU: Extra features: {List(extra)}"
            : null;
    }

    private static HashSet<string> Required(CpuDocument wanted)
    {
        HashSet<string> required = wanted.Content();
        required.ExceptWith(wanted.With("force", "optional"));
        return required;
    }

    private static IEnumerable<string> Extra(HashSet<string> features, CpuDocument wanted) =>
        features.Except(wanted.Content()).Except(wanted.With("force", "optional", "disable", "forbid"));

    private static string List(HashSet<string> features) => string.Join(", ", CpuModels.Features.Where(features.Contains));
}
