using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>Reads a record with <c>[XdrUnion]</c>.</summary>
internal static class UnionReader
{
    internal static Checked<UnionModel> Read(INamedTypeSymbol type)
    {
        var findings = new Findings();
        var arms = new List<ArmModel>();
        string? reason = RecordReader.WhyNot(type)
            ?? (type.IsAbstract ? null : "it is not abstract")
            ?? (CodedTypes.Arms(type).Any() ? null : "it has no nested record with [XdrCase]");
        if (reason is not null)
        {
            findings.Add(Rules.UnionShape, Spot.Of(type), type.Name, reason);
            return new(null, findings.Found);
        }

        if (new WireTypeReader(new Findings()).MinSize(type) == WireType.Endless)
        {
            findings.Add(Rules.EndlessStruct, Spot.Of(type), type.Name);
            return new(null, findings.Found);
        }

        foreach (var (nested, discriminant) in CodedTypes.Arms(type))
        {
            if (arms.Find(arm => arm.Discriminant == discriminant) is { } other)
            {
                findings.Add(Rules.DuplicateCase, Spot.Of(nested), nested.Name, $"{discriminant}", other.Name);
            }

            arms.Add(Arm(type, nested, discriminant, findings));
        }

        return new(findings.Any ? null : new UnionModel(RecordReader.Read(type), arms.ToEquatableArray()), findings.Found);
    }

    private static ArmModel Arm(INamedTypeSymbol union, INamedTypeSymbol nested, int discriminant, Findings findings)
    {
        if (!nested.IsRecord || !SymbolEqualityComparer.Default.Equals(nested.BaseType, union))
        {
            findings.Add(Rules.UnionShape, Spot.Of(nested), union.Name, $"'{nested.Name}' is not a record that derives from it");
        }

        if (CodedTypes.PrimaryConstructor(nested) is { Parameters.Length: > 1 })
        {
            findings.Add(Rules.UnionShape, Spot.Of(nested), union.Name, $"'{nested.Name}' has more than one value; put a struct there");
        }

        var fields = RecordReader.Fields(nested, findings);
        return new(discriminant, Identifiers.FullName(nested), nested.Name, fields.Count == 0 ? null : fields[0]);
    }
}
