using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>Reads an interface with <c>[Contract]</c>.</summary>
internal static class ContractReader
{
    // Procedures are found by number in a table: libvirt's numbers have no gaps, and are a few hundred.
    private const int MaxNumber = 9999;

    internal static CheckedContract Read(INamedTypeSymbol type, AttributeData contract)
    {
        var findings = new Findings();
        var program = contract.Argument<INamedTypeSymbol>(0);
        CheckProgram(type, program, contract, findings);
        CheckShape(type, program, findings);

        var methods = type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary).ToList();
        bool isEvents = methods.Any(method => IsOnly(method, ContractNames.Event, ContractNames.Procedure));
        if (isEvents && methods.Any(method => IsOnly(method, ContractNames.Procedure, ContractNames.Event)))
        {
            findings.Add(Rules.MixedContract, Spot.Of(type), type.Name);
        }

        var read = methods.Select(method => (Method: method, Model: Read(method, findings))).Where(pair => pair.Model is not null).ToList();
        var model = findings.Any ? null : new ContractModel(
            Identifiers.NamespaceOf(type),
            Identifiers.FullName(type),
            type.Name,
            type.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            program is null ? "" : Identifiers.FullName(program),
            isEvents,
            read.Select(pair => pair.Model).OfType<ProcedureModel>().ToEquatableArray());
        return new(new(model, findings.Found), read.Select(pair => PlacedProcedure.Of(pair.Method, program, pair.Model)).ToEquatableArray());
    }

    private static ProcedureModel? Read(IMethodSymbol method, Findings findings)
    {
        var attributes = new MethodAttributes(method);
        if (attributes.Has(ContractNames.Procedure) == attributes.Has(ContractNames.Event))
        {
            findings.Add(Rules.ContractShape, Spot.Of(method), method.Name, "it needs [Procedure(number)] or [Event(number)], and not both");
            return null;
        }

        if (ProgramNames.IsTaken(Identifiers.WithoutAsync(method.Name)))
        {
            findings.Add(Rules.ContractShape, Spot.Of(method), method.Name, "the list of procedures has a member of this name");
            return null;
        }

        if (method.IsGenericMethod || method.IsStatic || !method.IsAbstract)
        {
            findings.Add(Rules.ContractShape, Spot.Of(method), method.Name, "it is generic, static, or has a body");
            return null;
        }

        int number = attributes.Argument<int>(ContractNames.Procedure) + attributes.Argument<int>(ContractNames.Event);
        if (number is < 1 or > MaxNumber)
        {
            findings.Add(Rules.ContractShape, Spot.Of(method), method.Name, $"its number is not in 1..{MaxNumber}");
            return null;
        }

        return attributes.Has(ContractNames.Event)
            ? new EventReader(method, attributes, findings).Read()
            : new ProcedureReader(method, attributes, findings).Read();
    }

    private static bool IsOnly(IMethodSymbol method, string attribute, string other) =>
        method.Attribute(attribute) is not null && method.Attribute(other) is null;

    private static void CheckProgram(INamedTypeSymbol type, INamedTypeSymbol? program, AttributeData contract, Findings findings)
    {
        bool known = program is not null
            && program.Attribute(ContractNames.Program) is not null
            && SymbolEqualityComparer.Default.Equals(program.ContainingAssembly, type.ContainingAssembly);
        if (!known)
        {
            findings.Add(Rules.UnknownProgram, Spot.Of(contract), type.Name, program?.Name ?? "?");
        }
        else if (program is not null && type.Name == ProgramNames.EventsInterface(ProgramNames.Prefix(program)))
        {
            findings.Add(Rules.ContractShape, Spot.Of(type), type.Name, "the interface that inherits all events of the program has this name");
        }
    }

    private static void CheckShape(INamedTypeSymbol type, INamedTypeSymbol? program, Findings findings)
    {
        if (program is not null && type.DeclaredAccessibility < program.DeclaredAccessibility)
        {
            findings.Add(Rules.ContractShape, Spot.Of(type), type.Name, $"it is less visible than '{program.Name}', whose classes implement it");
        }

        if (type.IsGenericType || type.ContainingType is not null || type.Interfaces.Length > 0)
        {
            findings.Add(Rules.ContractShape, Spot.Of(type), type.Name, "a contract interface is not generic, not nested, and extends no other");
        }

        foreach (var member in type.GetMembers().Where(member => member is not (IMethodSymbol or IFieldSymbol { IsConst: true })))
        {
            findings.Add(Rules.ContractShape, Spot.Of(member), member.Name, "only methods are calls (constants may stand beside them)");
        }
    }
}
