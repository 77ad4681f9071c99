using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;

namespace Vireo.Generator.Codecs;

/// <summary>Finds the form on the wire of a field's C# type, and says what is wrong with those that have none.</summary>
internal sealed class WireTypeReader(Findings findings, ImmutableArray<INamedTypeSymbol> path)
{
    internal const string BytesType = "System.ReadOnlyMemory<byte>";
    internal const string ListType = "System.Collections.Generic.IReadOnlyList<T>";

    internal WireTypeReader(Findings findings)
        : this(findings, [])
    {
    }

    /// <summary>Reads the type of one field.</summary>
    /// <param name="type">The type.</param>
    /// <param name="limits">What attributes say of it.</param>
    /// <param name="field">The field's name, for what is found.</param>
    /// <param name="spot">Where the field is declared.</param>
    /// <returns>The type; null: something is wrong with it, and was noted.</returns>
    internal WireType? Read(ITypeSymbol type, FieldLimits limits, string field, Spot spot)
    {
        var read = new FieldTypeReader(this, findings, field, spot).Read(type, limits);
        if (read is not null && limits.Any && !TakesLimits(read))
        {
            findings.Add(Rules.BadLimit, spot, field, $"'{read.Name}' takes none");
        }

        return read;
    }

    /// <summary>The fewest bytes that a struct or union takes.</summary>
    internal int MinSize(INamedTypeSymbol type)
    {
        if (path.Contains(type, SymbolEqualityComparer.Default))
        {
            return WireType.Endless;
        }

        // What is wrong inside the type is reported where it is declared.
        var inner = new WireTypeReader(new Findings(), path.Add(type));
        return CodedTypes.IsUnion(type)
            ? Sum(4, CodedTypes.Arms(type).Select(arm => inner.FieldsSize(arm.Type)).DefaultIfEmpty(0).Min())
            : inner.FieldsSize(type);
    }

    private int FieldsSize(INamedTypeSymbol type)
    {
        int size = 0;
        foreach (var parameter in CodedTypes.PrimaryConstructor(type)?.Parameters ?? [])
        {
            size = Sum(size, Read(parameter.Type, FieldLimits.Of(parameter), parameter.Name, Spot.Of(parameter))?.MinSize ?? 0);
        }

        return size;
    }

    private static int Sum(int left, int right) => (int)Math.Min(WireType.Endless, (long)left + right);

    private static bool TakesLimits(WireType type) => type.Kind switch
    {
        WireKind.Optional => TakesLimits(type.Element!), // an optional type always has an element
        WireKind.String or WireKind.Opaque or WireKind.Chars or WireKind.List => true,
        _ => false,
    };
}
