using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Vireo.Contract.Parameters;
using Vireo.Parameters;

namespace Vireo.Tests.Differences;

/// <summary>Writes what a call answered as the Python script does.</summary>
internal static class CanonicalText
{
    internal static string Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "1" : "0",
        string text => text.Replace("\n", "\\n", StringComparison.Ordinal),
        Guid uuid => uuid.ToString("d"),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Enum => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        ReadOnlyMemory<byte> bytes => Convert.ToHexStringLower(bytes.Span),
        TypedParameters parameters => OfPairs(parameters.Select(parameter => (parameter.Field, Of(Value(parameter.Value))))),
        IReadOnlyDictionary<string, ulong> numbers => OfPairs(numbers.Select(number => (number.Key, Of(number.Value)))),
        ITuple tuple => OfItems(Enumerable.Range(0, tuple.Length).Select(i => tuple[i])),
        IEnumerable items => OfItems(items.Cast<object?>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string OfItems(IEnumerable<object?> items) => $"[{string.Join(", ", items.Select(Of))}]";

    private static string OfPairs(IEnumerable<(string Name, string Value)> pairs) =>
        $"{{{string.Join(", ", pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => $"{pair.Name}: {pair.Value}"))}}}";

    private static object? Value(TypedParameterValue value) => value switch
    {
        TypedParameterValue.Int32 number => number.Value,
        TypedParameterValue.UInt32 number => number.Value,
        TypedParameterValue.Int64 number => number.Value,
        TypedParameterValue.UInt64 number => number.Value,
        TypedParameterValue.Double number => number.Value,
        TypedParameterValue.Boolean flag => flag.Value,
        TypedParameterValue.Text text => text.Value,
        _ => value,
    };
}
