using System.Globalization;
using Vireo.Contract.Parameters;

namespace Vireo.Drivers.Test.Tests.Scenarios;

/// <summary>Values as the golden files, which Python wrote, have them.</summary>
internal static class Values
{
    internal static string AsPython(IReadOnlyList<TypedParameter> parameters) =>
        AsPython(parameters.Select(one => (one.Field, Text(one.Value))));

    internal static string AsPython(IEnumerable<(string Name, string Value)> pairs) =>
        "[" + string.Join(
            ", ", pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => $"('{pair.Name}', {pair.Value})")) + "]";

    private static string Text(TypedParameterValue value) => value switch
    {
        TypedParameterValue.Int32 number => number.Value.ToString(CultureInfo.InvariantCulture),
        TypedParameterValue.UInt32 number => number.Value.ToString(CultureInfo.InvariantCulture),
        TypedParameterValue.UInt64 number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"a case has no {value.GetType().Name}"),
    };
}
