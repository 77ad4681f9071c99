using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;

namespace Vireo.Generator.Codecs;

/// <summary>Reads a record with <c>[XdrStruct]</c>.</summary>
internal static class StructReader
{
    internal static Checked<StructModel> Read(INamedTypeSymbol type)
    {
        var findings = new Findings();
        if (RecordReader.WhyNot(type) is { } reason)
        {
            findings.Add(Rules.StructShape, Spot.Of(type), type.Name, reason);
            return new(null, findings.Found);
        }

        if (CodedTypes.PrimaryConstructor(type) is null)
        {
            findings.Add(Rules.StructShape, Spot.Of(type), type.Name, "it has no primary constructor");
            return new(null, findings.Found);
        }

        if (new WireTypeReader(new Findings()).MinSize(type) == WireType.Endless)
        {
            findings.Add(Rules.EndlessStruct, Spot.Of(type), type.Name);
            return new(null, findings.Found);
        }

        var fields = RecordReader.Fields(type, findings);
        return new(findings.Any ? null : new StructModel(RecordReader.Read(type), fields), findings.Found);
    }
}
