using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>Works out the processor that is contained in several.</summary>
internal sealed record CpuBaseline
{
    /// <summary>The models that may be named; null: any.</summary>
    internal IReadOnlyDictionary<string, CpuDefinition>? Offered { get; init; }

    /// <summary>What guests can have at all; null: everything.</summary>
    internal IReadOnlySet<string>? Limit { get; init; }

    /// <summary>Whether the features of the model are told too.</summary>
    internal bool Expands { get; init; }

    /// <summary>Whether features that keep a guest from migrating are left out.</summary>
    internal bool IsMigratable { get; init; }

    /// <summary>Works it out.</summary>
    /// <param name="xmls">The processors.</param>
    /// <returns>The processor, as a document.</returns>
    /// <exception cref="VirtException">One cannot be read, or they have nothing in common.</exception>
    internal string Compute(IReadOnlyList<string> xmls)
    {
        CpuDocument[] cpus = [.. xmls.Select(CpuDocument.Read)];
        for (int i = 0; i < cpus.Length; i++)
        {
            if (cpus[i].Model is null)
            {
                throw CpuDocument.Fault(VirtErrorCode.InvalidArg, $"no CPU model specified at index {i}");
            }
        }

        HashSet<string> features = cpus[0].Content();
        foreach (CpuDocument cpu in cpus[1..])
        {
            features.IntersectWith(cpu.Content());
        }

        if (Limit is not null)
        {
            features.IntersectWith(Limit);
        }

        if (features.Count == 0)
        {
            throw CpuDocument.Fault(VirtErrorCode.OperationFailed, "CPUs are incompatible");
        }

        if (IsMigratable)
        {
            features.RemoveWhere(feature => !CpuModels.IsMigratable(feature));
        }

        string? common = cpus.Select(cpu => cpu.Model?.Name).Distinct().Count() == 1 ? cpus[0].Model?.Name : null;
        DecodedCpu found = CpuDecoder.Decode(new UndecodedCpu { Features = features, Vendor = CommonVendor(cpus), Offered = Offered, Preferred = common })
            ?? throw CpuDocument.Fault(VirtErrorCode.InternalError, "Cannot find suitable CPU model for given data");
        bool isForbidding = Offered is not null || found.Model.Name == common;
        return Describe(found, isForbidding, cpus.All(cpu => cpu.Vendor is not null));
    }

    private static string? CommonVendor(CpuDocument[] cpus)
    {
        string?[] vendors = [.. cpus.Select(cpu => cpu.Vendor ?? cpu.Model?.Vendor).OfType<string>().Distinct()];
        return vendors.Length > 1 ? throw CpuDocument.Fault(VirtErrorCode.OperationFailed, "CPU vendors do not match") : vendors.FirstOrDefault();
    }

    private string Describe(DecodedCpu cpu, bool isForbidding, bool tellsVendor)
    {
        IEnumerable<(string Name, string Policy)> features = cpu.Required.Select(name => (name, "require")).Concat(cpu.Disabled.Select(name => (name, "disable")));
        if (Expands)
        {
            features = features.Concat(cpu.Model.Features.Except(cpu.Disabled).Select(name => (name, "require")))
                .Where(feature => !IsMigratable || CpuModels.IsMigratable(feature.Item1))
                .OrderBy(feature => feature.Item1, StringComparer.Ordinal);
        }

        return XmlOutput.Format(new XElement(
            "cpu",
            new XAttribute("mode", "custom"),
            new XAttribute("match", "exact"),
            new XElement("model", new XAttribute("fallback", isForbidding ? "forbid" : "allow"), cpu.Model.Name),
            tellsVendor && cpu.Vendor is { } vendor ? new XElement("vendor", vendor) : null,
            features.Select(feature => new XElement("feature", new XAttribute("policy", feature.Policy), new XAttribute("name", feature.Name)))));
    }
}
