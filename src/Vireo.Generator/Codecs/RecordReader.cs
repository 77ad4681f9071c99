using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>Reads what structs and unions have in common: the partial record and its fields.</summary>
internal static class RecordReader
{
    internal static RecordModel Read(INamedTypeSymbol type) => new(
        Identifiers.NamespaceOf(type),
        Declarations.AndContainers(type).Reverse().Select(Declarations.Head).ToEquatableArray(),
        Identifiers.FullName(type),
        CodedTypes.IsRecursive(type));

    /// <summary>Why code cannot be added to a record; null: it can.</summary>
    internal static string? WhyNot(INamedTypeSymbol type)
    {
        if (!type.IsRecord)
        {
            return "it is not a record";
        }

        if (type.IsGenericType)
        {
            return "it is generic";
        }

        var closed = Declarations.AndContainers(type).FirstOrDefault(container => !Declarations.IsPartial(container));
        return closed is null ? null : $"'{closed.Name}' is not partial";
    }

    /// <summary>Reads the fields that a record's primary constructor declares.</summary>
    internal static EquatableArray<FieldModel> Fields(INamedTypeSymbol type, Findings findings)
    {
        var types = new WireTypeReader(findings);
        var fields = new List<FieldModel>();
        foreach (var parameter in CodedTypes.PrimaryConstructor(type)?.Parameters ?? [])
        {
            if (types.Read(parameter.Type, FieldLimits.Of(parameter), parameter.Name, Spot.Of(parameter)) is { } read)
            {
                fields.Add(new FieldModel(parameter.Name, read));
            }
        }

        return fields.ToEquatableArray();
    }
}
