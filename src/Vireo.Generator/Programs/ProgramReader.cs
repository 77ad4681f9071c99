using Microsoft.CodeAnalysis;
using Vireo.Generator.Contracts;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

/// <summary>Reads a class with <c>[RpcProgram]</c>, and puts programs together with their contracts.</summary>
internal static class ProgramReader
{
    internal static Checked<ProgramModel> Read(INamedTypeSymbol type, AttributeData attribute)
    {
        var findings = new Findings();
        if (!type.IsStatic || type.ContainingType is not null || type.IsGenericType || !Declarations.IsPartial(type))
        {
            findings.Add(Rules.ProgramShape, Spot.Of(type), type.Name);
            return new(null, findings.Found);
        }

        var model = new ProgramModel(
            Identifiers.NamespaceOf(type),
            Identifiers.FullName(type),
            type.Name,
            ProgramNames.Prefix(type),
            type.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            attribute.Argument<uint>(0),
            attribute.Argument<uint>(1));
        return new(model, findings.Found);
    }

    /// <summary>A program with those contracts that name it.</summary>
    internal static WholeProgram Join(ProgramModel program, IEnumerable<ContractModel> contracts) => new(
        program,
        contracts.Where(contract => contract.Program == program.FullName)
            .OrderBy(contract => contract.FullName, StringComparer.Ordinal)
            .ToEquatableArray());

    /// <summary>What two procedures of one program must not share: a number or a name.</summary>
    internal static EquatableArray<Finding> FindDuplicates(IEnumerable<PlacedProcedure> procedures)
    {
        var findings = new Findings();
        foreach (var program in procedures.GroupBy(procedure => procedure.Program))
        {
            foreach (var same in program.GroupBy(procedure => procedure.Number).Where(group => group.Count() > 1))
            {
                var first = same.First();
                same.Skip(1).ToList().ForEach(other => findings.Add(Rules.DuplicateNumber, other.Spot, other.Name, $"{other.Number}", first.Name));
            }

            foreach (var same in program.GroupBy(procedure => procedure.Name).Where(group => group.Count() > 1))
            {
                var first = same.First();
                same.Skip(1).ToList().ForEach(other => findings.Add(Rules.DuplicateName, other.Spot, other.Name, $"{first.Number}"));
            }
        }

        return findings.Found;
    }
}
