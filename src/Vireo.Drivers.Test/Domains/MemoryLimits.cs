using System.Globalization;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Domains;

/// <summary>The limits in a guest's <c>memtune</c>, as typed parameters.</summary>
internal static class MemoryLimits
{
    /// <summary>What stands for no limit (<c>VIR_DOMAIN_MEMORY_PARAM_UNLIMITED</c>).</summary>
    private const ulong Unlimited = 9_007_199_254_740_991;

    private static readonly string[] Names = ["hard_limit", "soft_limit", "swap_hard_limit"];

    /// <summary>How many limits there are.</summary>
    internal static int Count => Names.Length;

    /// <summary>The limits, as many as are asked for; 0 asks only how many there are.</summary>
    internal static IReadOnlyList<TypedParameter> Get(DomainDefinition definition, int count) =>
        [.. Names.Take(count).Select(name => new TypedParameter(name, new TypedParameterValue.UInt64(Get(definition, name))))];

    /// <summary>The definition with other limits.</summary>
    internal static DomainDefinition Set(DomainDefinition definition, IReadOnlyList<TypedParameter> parameters)
    {
        foreach (TypedParameter parameter in parameters)
        {
            if (!Names.Contains(parameter.Field))
            {
                throw VirtErrorTexts.Raise(
                    VirtErrorCode.ArgumentUnsupported, VirtErrorDomain.None, $"parameter '{parameter.Field}' not supported");
            }

            ulong limit = parameter.Value is TypedParameterValue.UInt64 { Value: var value } ? value : throw WrongType(parameter.Field);
            definition = definition.WithMemoryLimit(parameter.Field, limit >= Unlimited ? null : limit);
        }

        return definition;
    }

    private static ulong Get(DomainDefinition definition, string name) =>
        definition.Root.Element("memtune")?.Element(name) is { } limit ? ulong.Parse(limit.Value, CultureInfo.InvariantCulture) : Unlimited;

    private static VirtException WrongType(string field) => VirtErrorTexts.Raise(
        VirtErrorCode.InvalidArg, VirtErrorDomain.None, $"invalid type for parameter '{field}', expected 'ullong'");
}
