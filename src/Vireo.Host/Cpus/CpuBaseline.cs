using System.Collections.Immutable;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.Xml;

namespace Vireo.Host.Cpus;

/// <summary>Works out the richest processor that is contained in several (<c>virCPUBaseline</c>).</summary>
public static class CpuBaseline
{
    private static readonly string[] X86 = ["i686", "x86_64"];

    /// <summary>Other processors whose models libvirt knows.</summary>
    private static readonly string[] WithModels = ["ppc64", "ppc64le", "s390", "s390x"];

    /// <summary>Processors of which libvirt compares nothing: the first is the answer.</summary>
    private static readonly string[] Arm = ["armv6l", "armv7l", "armv7b", "aarch64"];

    /// <summary>Works it out.</summary>
    /// <param name="documents">The hosts' processors.</param>
    /// <param name="expand">Whether all features are listed, those of the model too.</param>
    /// <returns>The processor for a guest (XML).</returns>
    /// <exception cref="VirtException">
    /// A document is none, or the processors have nothing in common. <see cref="VirtErrorCode.NoSupport"/>: no map of processors is
    /// installed, or the architecture has none.
    /// </exception>
    public static string Compute(IReadOnlyList<string> documents, bool expand)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (documents.Count == 0)
        {
            throw CallFaults.Library("xmlCPUs", "virConnectBaselineCPU", "not be NULL");
        }

        HostCpu[] cpus = [.. documents.Select(HostCpu.Read)];
        if (Arm.Contains(cpus[0].Architecture))
        {
            return XmlOutput.Format(Write(cpus[0].Model, exact: false, vendor: null, []));
        }

        CpuMap map = FindMap(cpus[0].Architecture);
        ImmutableHashSet<CpuBit>[] bits = [.. cpus.Select(cpu => BitsOf(cpu, map))];
        string? vendor = CommonVendor(cpus, map);
        ImmutableHashSet<CpuBit> common = bits.Aggregate((all, one) => all.Intersect(one));
        if (common.IsEmpty)
        {
            throw Fault("CPUs are incompatible");
        }

        string[] preferred = [.. cpus.Select(cpu => cpu.Model).Distinct(StringComparer.Ordinal)];
        CpuCandidate best = Choose(map, common, vendor, preferred);
        bool told = cpus.All(cpu => cpu.Vendor is not null);
        bool exact = preferred.Length == 1 && preferred[0] == best.Model.Name;
        return XmlOutput.Format(Write(best.Model.Name, exact, told ? vendor : null, expand ? Expand(best, map) : best.Features));
    }

    private static CpuMap FindMap(string architecture)
    {
        if (!X86.Contains(architecture))
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.NoSupport,
                VirtErrorDomain.Cpu,
                WithModels.Contains(architecture)
                    ? $"cannot compute baseline CPU of {architecture} architecture"
                    : $"'{architecture}' architecture is not supported by CPU driver");
        }

        return CpuMapReader.Find()
            ?? throw VirtErrorTexts.Raise(VirtErrorCode.NoSupport, VirtErrorDomain.Cpu, "virConnectBaselineCPU");
    }

    private static ImmutableHashSet<CpuBit> BitsOf(HostCpu cpu, CpuMap map) =>
        cpu.Features.Aggregate(map.Model(cpu.Model).Bits, (bits, feature) => bits.Union(map.Feature(feature)));

    private static string? CommonVendor(HostCpu[] cpus, CpuMap map)
    {
        string? vendor = Known(cpus[0].Vendor, map);
        foreach (HostCpu cpu in cpus.Skip(1))
        {
            string? made = map.Model(cpu.Model).Vendor;
            if (cpu.Vendor is not null && made is not null && cpu.Vendor != made)
            {
                throw Fault($"CPU vendor {made} of model {cpu.Model} differs from vendor {cpu.Vendor}");
            }

            string? wanted = cpu.Vendor ?? made;
            if (wanted is not null && vendor is not null && wanted != vendor)
            {
                throw Fault("CPU vendors do not match");
            }

            vendor ??= Known(wanted, map);
        }

        return vendor;
    }

    private static string? Known(string? vendor, CpuMap map) =>
        vendor is null || map.Vendors.Contains(vendor) ? vendor : throw Fault($"Unknown CPU vendor {vendor}");

    /// <summary>Newest models first; one that all name is taken, else the one that needs the fewest words.</summary>
    private static CpuCandidate Choose(CpuMap map, ImmutableHashSet<CpuBit> bits, string? vendor, string[] preferred)
    {
        CpuCandidate? best = null;
        foreach (CpuModel model in map.Models.Reverse())
        {
            if (!model.ForGuests || (vendor is not null && model.Vendor is not null && model.Vendor != vendor))
            {
                continue;
            }

            CpuCandidate candidate = CpuCandidate.Of(model, bits, map);
            bool wanted = preferred.Contains(model.Name);
            if (wanted && preferred.Length == 1)
            {
                return candidate;
            }

            best = best is null || candidate.IsBetterThan(best, wanted) ? candidate : best;
        }

        return best ?? throw VirtErrorTexts.Raise(
            VirtErrorCode.InternalError, VirtErrorDomain.Cpu, "Cannot find suitable CPU model for given data");
    }

    /// <summary>All features by name, those of the model and those beside it.</summary>
    private static SortedDictionary<string, string> Expand(CpuCandidate best, CpuMap map)
    {
        var policies = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string feature in map.FeaturesOf(best.Model.Bits))
        {
            policies[feature] = "require";
        }

        foreach ((string feature, string policy) in best.Features)
        {
            policies[feature] = policy;
        }

        return policies;
    }

    private static XElement Write(string model, bool exact, string? vendor, IEnumerable<KeyValuePair<string, string>> features) => new(
        "cpu",
        new XAttribute("mode", "custom"),
        new XAttribute("match", "exact"),
        new XElement("model", new XAttribute("fallback", exact ? "forbid" : "allow"), model),
        vendor is null ? null : new XElement("vendor", vendor),
        features.Select(feature => new XElement(
            "feature", new XAttribute("policy", feature.Value), new XAttribute("name", feature.Key))));

    private static VirtException Fault(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.OperationFailed, VirtErrorDomain.Cpu, detail);
}
