using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Reads the cases of hierarchies.</summary>
internal static class CaseReader
{
    /// <summary>The classes nested in a hierarchy that say which case they are.</summary>
    internal static IEnumerable<INamedTypeSymbol> CasesOf(INamedTypeSymbol hierarchy) =>
        hierarchy.GetTypeMembers().Where(type => type.Attribute(ViewNames.Case) is not null);

    /// <summary>Says when a case is in no hierarchy. It has no model of its own: the hierarchy's holds it.</summary>
    internal static Checked<EnumModel> FindStray(INamedTypeSymbol type)
    {
        var findings = new Findings();
        if (type.ContainingType is not { } hierarchy
            || !hierarchy.IsAbstract
            || hierarchy.Attribute(ViewNames.View) is null
            || !SymbolEqualityComparer.Default.Equals(type.BaseType, hierarchy))
        {
            findings.Add(ViewRules.StrayCase, Spot.Of(type), type.Name);
        }

        return new(null, findings.Found);
    }

    internal static List<ViewModel> Read(INamedTypeSymbol hierarchy, string elementName, string? by, List<PropertyModel> common, Findings findings)
    {
        var cases = new List<ViewModel>();
        foreach (INamedTypeSymbol type in CasesOf(hierarchy))
        {
            string word = type.Attribute(ViewNames.Case).Argument<string>(0) ?? "";
            if (cases.Find(other => other.Word == word) is { } twin)
            {
                findings.Add(ViewRules.DuplicateCase, Spot.Of(type), type.Name, word, twin.Name);
            }
            else if (ViewReader.Fault(type) is { } fault)
            {
                findings.Add(ViewRules.HierarchyShape, Spot.Of(type), hierarchy.Name, fault);
            }
            else
            {
                cases.Add(ViewReader.Model(type, by == ViewNames.Self ? word : elementName, common, findings) with { Word = word });
            }
        }

        return cases;
    }
}
