using System.Xml.Linq;
using Vireo.Contract.Parameters;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml.Sections;

namespace Vireo.Host.Tuning;

/// <summary>Which of the host's counters watch a guest (<c>perf</c>), as typed parameters.</summary>
public static class PerformanceCounters
{
    private static readonly string[] Names =
    [
        "cmt", "mbmt", "mbml", "cpu_cycles", "instructions", "cache_references", "cache_misses", "branch_instructions", "branch_misses",
        "bus_cycles", "stalled_cycles_frontend", "stalled_cycles_backend", "ref_cpu_cycles", "cpu_clock", "task_clock", "page_faults",
        "context_switches", "cpu_migrations", "page_faults_min", "page_faults_maj", "alignment_faults", "emulation_faults",
    ];

    private static readonly ParameterRules Rules = new(Names.Select(name => (name, ParameterType.Boolean)));

    /// <summary>Judges parameters that a client wants to set.</summary>
    /// <param name="parameters">The parameters.</param>
    public static void Check(IReadOnlyList<TypedParameter> parameters) => Rules.Check(parameters);

    /// <summary>All counters, on or off.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The parameters.</returns>
    public static IReadOnlyList<TypedParameter> Get(DomainDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        HashSet<string?> enabled = [.. (definition.Root.Element("perf")?.Elements("event") ?? [])
            .Where(one => one.Attribute("enabled")?.Value == "yes")
            .Select(one => one.Attribute("name")?.Value)];
        return [.. Names.Select(name => new TypedParameter(name, new TypedParameterValue.Boolean(enabled.Contains(name))))];
    }

    /// <summary>The definition with other counters on or off.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="parameters">Parameters that <see cref="Check"/> passed.</param>
    /// <returns>The other definition.</returns>
    public static DomainDefinition Set(DomainDefinition definition, IReadOnlyList<TypedParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return parameters.Count == 0 ? definition : definition.With(root =>
        {
            XElement counters = DomainSections.Order.Require(root, "perf");
            foreach (TypedParameter parameter in parameters)
            {
                counters.Elements("event").Where(one => one.Attribute("name")?.Value == parameter.Field).Remove();
                bool enabled = parameter.Value is TypedParameterValue.Boolean { Value: true };
                counters.Add(new XElement(
                    "event", new XAttribute("name", parameter.Field), new XAttribute("enabled", enabled ? "yes" : "no")));
            }

            counters.ReplaceNodes(counters.Elements().OrderBy(one => Array.IndexOf(Names, one.Attribute("name")?.Value)));
        });
    }
}
