using Microsoft.CodeAnalysis;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Codecs;

/// <summary>The types that have generated codecs, by their symbols.</summary>
internal static class CodedTypes
{
    internal const string StructAttribute = "Vireo.Xdr.XdrStructAttribute";
    internal const string UnionAttribute = "Vireo.Xdr.XdrUnionAttribute";
    internal const string CaseAttribute = "Vireo.Xdr.XdrCaseAttribute";

    internal static bool IsStruct(ITypeSymbol type) => type.Attribute(StructAttribute) is not null;

    internal static bool IsUnion(ITypeSymbol type) => type.Attribute(UnionAttribute) is not null;

    /// <summary>The primary constructor of a record; null: it has none.</summary>
    internal static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type)
    {
        // A record's other constructors cannot have a property for each of their parameters and be longer.
        var candidates = type.InstanceConstructors.Where(constructor => !IsCopy(type, constructor) && DeclaresProperties(type, constructor));
        return candidates.OrderByDescending(constructor => constructor.Parameters.Length).FirstOrDefault();
    }

    /// <summary>The arms of a union: nested records with a discriminant.</summary>
    internal static IEnumerable<(INamedTypeSymbol Type, int Discriminant)> Arms(INamedTypeSymbol union)
    {
        foreach (var nested in union.GetTypeMembers())
        {
            if (nested.Attribute(CaseAttribute) is { } arm)
            {
                yield return (nested, arm.Argument<int>(0));
            }
        }
    }

    /// <summary>The coded types that a coded type is made of, at any place in it.</summary>
    internal static IEnumerable<INamedTypeSymbol> Parts(INamedTypeSymbol type)
    {
        var records = IsUnion(type) ? Arms(type).Select(arm => arm.Type) : [type];
        return records.Select(PrimaryConstructor)
            .SelectMany(constructor => constructor?.Parameters ?? [])
            .SelectMany(parameter => Coded(parameter.Type));
    }

    /// <summary>Whether a value of a type can hold another of the same type, at whatever depth.</summary>
    internal static bool IsRecursive(INamedTypeSymbol type)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<INamedTypeSymbol>(Parts(type));
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            if (SymbolEqualityComparer.Default.Equals(next, type))
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (var part in Parts(next))
                {
                    waiting.Push(part);
                }
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> Coded(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return [];
        }

        return IsStruct(named) || IsUnion(named) ? [named] : named.TypeArguments.SelectMany(Coded);
    }

    private static bool IsCopy(INamedTypeSymbol type, IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool DeclaresProperties(INamedTypeSymbol type, IMethodSymbol constructor) =>
        (constructor.Parameters.Length > 0 || !constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.Length > 0)
        && constructor.Parameters.All(parameter => type.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any());
}
