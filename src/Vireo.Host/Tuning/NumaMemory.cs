using System.Xml.Linq;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml;
using Vireo.Host.DomainXml.Sections;

namespace Vireo.Host.Tuning;

/// <summary>From which NUMA nodes a guest's memory comes (<c>numatune</c>), as typed parameters.</summary>
public static class NumaMemory
{
    private const string ModeName = "numa_mode";
    private const string NodesName = "numa_nodeset";

    /// <summary>The modes, by number (<c>virDomainNumatuneMemMode</c>).</summary>
    private static readonly string[] Modes = ["strict", "preferred", "interleave", "restrictive"];

    private static readonly ParameterRules Rules = new((ModeName, ParameterType.Int32), (NodesName, ParameterType.Text));

    /// <summary>How many parameters there are.</summary>
    public static int Count => 2;

    /// <summary>Judges parameters that a client wants to set.</summary>
    /// <param name="parameters">The parameters.</param>
    public static void Check(IReadOnlyList<TypedParameter> parameters) => Rules.Check(parameters);

    /// <summary>The parameters of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="most">The most that are wanted.</param>
    /// <returns>The parameters.</returns>
    public static IReadOnlyList<TypedParameter> Get(DomainDefinition definition, int most)
    {
        TypedParameter[] all =
        [
            new(ModeName, new TypedParameterValue.Int32(ModeOf(definition) ?? 0)),
            new(NodesName, new TypedParameterValue.Text(MemoryOf(definition)?.Attribute("nodeset")?.Value ?? string.Empty)),
        ];
        return [.. all.Take(most)];
    }

    /// <summary>The mode that a definition names.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The mode's number; null: it names none.</returns>
    public static int? ModeOf(DomainDefinition definition) =>
        MemoryOf(definition)?.Attribute("mode") is { } mode ? Array.IndexOf(Modes, mode.Value) : null;

    /// <summary>The mode among parameters, judged.</summary>
    /// <param name="parameters">Parameters that <see cref="Check"/> passed.</param>
    /// <param name="errorDomain">Who complains.</param>
    /// <returns>The mode's number; null: it is not among them.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: there is no such mode.</exception>
    public static int? FindMode(IReadOnlyList<TypedParameter> parameters, VirtErrorDomain errorDomain)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        int? mode = parameters.Select(one => one.Value).OfType<TypedParameterValue.Int32>().FirstOrDefault()?.Value;
        return mode is < 0 || mode >= Modes.Length
            ? throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, errorDomain, $"unsupported numatune mode: '{mode}'")
            : mode;
    }

    /// <summary>The nodes among parameters, judged.</summary>
    /// <param name="parameters">Parameters that <see cref="Check"/> passed.</param>
    /// <param name="errorDomain">Who complains of an empty set.</param>
    /// <returns>The set; null: it is not among them.</returns>
    /// <exception cref="VirtException">It is no set, or an empty one.</exception>
    public static string? FindNodes(IReadOnlyList<TypedParameter> parameters, VirtErrorDomain errorDomain)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        string? raw = parameters.Select(one => one.Value).OfType<TypedParameterValue.Text>().FirstOrDefault()?.Value;
        string? set = raw is null ? null : CpuSets.Normalize(raw);
        return set?.Length == 0
            ? throw VirtErrorTexts.Raise(VirtErrorCode.OperationInvalid, errorDomain, $"Invalid nodeset of 'numatune': {raw}")
            : set;
    }

    /// <summary>The definition with other nodes or another mode.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="mode">The mode; null: as before.</param>
    /// <param name="nodes">The nodes; null: as before.</param>
    /// <returns>The other definition.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.ConfigUnsupported"/>: no nodes are named where they must be.</exception>
    public static DomainDefinition Set(DomainDefinition definition, int? mode, string? nodes)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (mode is null && nodes is null)
        {
            return definition;
        }

        bool placesProcessors = definition.Root.Element("vcpu")?.Attribute("placement")?.Value == "static";
        return definition.With(root =>
        {
            XElement tuning = DomainSections.Order.Require(root, "numatune");
            XElement? before = tuning.Element("memory");
            string? set = nodes ?? before?.Attribute("nodeset")?.Value;
            if (set is null && placesProcessors && before is null)
            {
                throw DomainFaults.Unsupported("nodeset for NUMA memory tuning must be set if 'placement' is 'static'");
            }

            string word = mode is { } number ? Modes[number] : before?.Attribute("mode")?.Value ?? Modes[0];
            before?.Remove();
            tuning.AddFirst(new XElement(
                "memory",
                new XAttribute("mode", word),
                set is null ? new XAttribute("placement", "auto") : new XAttribute("nodeset", set)));
        });
    }

    private static XElement? MemoryOf(DomainDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Root.Element("numatune")?.Element("memory");
    }
}
