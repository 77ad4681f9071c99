using System.Globalization;
using Vireo.Contract.Parameters;
using Vireo.Host.DomainDocuments;

namespace Vireo.Host.Tuning;

/// <summary>The limits in a guest's <c>memtune</c>, as typed parameters in KiB.</summary>
public static class MemoryLimits
{
    /// <summary>What stands for no limit (<c>VIR_DOMAIN_MEMORY_PARAM_UNLIMITED</c>).</summary>
    public const ulong Unlimited = 9_007_199_254_740_991;

    private static readonly string[] Names = ["hard_limit", "soft_limit", "swap_hard_limit"];

    private static readonly ParameterRules Rules = new(Names.Select(name => (name, ParameterType.UInt64)));

    /// <summary>How many limits there are.</summary>
    public static int Count => Names.Length;

    /// <summary>Judges limits that a client wants to set.</summary>
    /// <param name="parameters">The limits.</param>
    public static void Check(IReadOnlyList<TypedParameter> parameters) => Rules.Check(parameters);

    /// <summary>The limits of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="most">The most that are wanted.</param>
    /// <returns>The limits.</returns>
    public static IReadOnlyList<TypedParameter> Get(DomainDefinition definition, int most) =>
        [.. Names.Take(most).Select(name => new TypedParameter(name, new TypedParameterValue.UInt64(Get(definition, name))))];

    /// <summary>One limit.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="name">The limit's name.</param>
    /// <returns>The limit in KiB.</returns>
    public static ulong Get(DomainDefinition definition, string name)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Root.Element("memtune")?.Element(name) is { } limit
            ? ulong.Parse(limit.Value, CultureInfo.InvariantCulture)
            : Unlimited;
    }

    /// <summary>The limits of one name among parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="name">The limit's name.</param>
    /// <returns>The limit in KiB; null: it is not among them.</returns>
    public static ulong? Find(IReadOnlyList<TypedParameter> parameters, string name)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return (parameters.FirstOrDefault(one => one.Field == name)?.Value as TypedParameterValue.UInt64)?.Value;
    }

    /// <summary>The definition with other limits.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="parameters">Limits that <see cref="Check"/> passed.</param>
    /// <returns>The other definition.</returns>
    public static DomainDefinition Set(DomainDefinition definition, IReadOnlyList<TypedParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(definition);
        foreach (string name in Names)
        {
            if (Find(parameters, name) is { } limit)
            {
                definition = definition.WithMemoryLimit(name, limit >= Unlimited ? null : limit);
            }
        }

        return definition;
    }
}
