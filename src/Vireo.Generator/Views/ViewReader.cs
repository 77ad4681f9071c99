using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Reads views and hierarchies of views.</summary>
internal static class ViewReader
{
    internal static Checked<ViewModel> Read(INamedTypeSymbol type)
    {
        var findings = new Findings();
        if (type.Attribute(ViewNames.View) is not { } view || Fault(type) is { } fault && Report(findings, type, fault))
        {
            return new(null, findings.Found);
        }

        string name = view.Argument<string>(0) ?? "";
        if (PathReader.Fault(name, mayBeSelf: false) is not null || PathReader.Steps(name).Count > 1)
        {
            findings.Add(ViewRules.BadPath, Spot.Of(view), name, type.Name, "it must be one name");
            return new(null, findings.Found);
        }

        ViewModel model = Model(type, name, [], findings);
        return type.IsAbstract ? Hierarchy(type, view, model, findings) : new(model, findings.Found);
    }

    /// <summary>What is wrong with a class as a view or as a case; null: nothing.</summary>
    internal static string? Fault(INamedTypeSymbol type) =>
        type.IsRecord ? "it is a record"
        : type.IsGenericType ? "it is generic"
        : Declarations.AndContainers(type).FirstOrDefault(container => !Declarations.IsPartial(container)) is { } whole ? $"'{whole.Name}' is not partial"
        : type is { IsAbstract: false, IsSealed: false } ? $"'{type.Name}' is neither sealed nor abstract"
        : null;

    internal static ViewModel Model(INamedTypeSymbol type, string elementName, List<PropertyModel> common, Findings findings)
    {
        var properties = PropertyReader.ReadAll(type, findings);
        List<PropertyModel> inherited = [.. BasesOf(type).SelectMany(shared => PropertyReader.ReadAll(shared, new Findings()))];
        FindTwins(type, [.. common, .. properties, .. inherited], findings);
        return new(
            Identifiers.FullName(type),
            Identifiers.NamespaceOf(type),
            Declarations.AndContainers(type).Reverse().Select(Declarations.Head).ToEquatableArray(),
            type.Name,
            elementName,
            properties.ToEquatableArray(),
            properties.Concat(common).Concat(inherited).SelectMany(PathsOf).Distinct().ToEquatableArray())
        {
            HasBase = type.BaseType?.Attribute(ViewNames.Base) is not null,
        };
    }

    internal static Checked<ViewModel> ReadBase(INamedTypeSymbol type)
    {
        var findings = new Findings();
        return Fault(type) is { } fault && Report(findings, type, fault) || (!type.IsAbstract && Report(findings, type, "what views share is abstract"))
            ? new(null, findings.Found)
            : new(Model(type, "", [], findings) with { IsBase = true }, findings.Found);
    }

    /// <summary>The classes above a view that it shares with others.</summary>
    internal static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (above.Attribute(ViewNames.Base) is not null)
            {
                yield return above;
            }
        }
    }

    private static Checked<ViewModel> Hierarchy(INamedTypeSymbol type, AttributeData view, ViewModel model, Findings findings)
    {
        string? by = view.Named<string>("By");
        var cases = CaseReader.Read(type, model.ElementName, by, [.. model.Properties], findings);
        string? fallback = view.Named<string>("Default");
        if (cases.Count == 0 && !findings.Any)
        {
            findings.Add(ViewRules.HierarchyShape, Spot.Of(type), type.Name, "it has no nested class with [XmlCase]");
        }
        else if (fallback is not null && !cases.Exists(found => found.Word == fallback))
        {
            findings.Add(ViewRules.HierarchyShape, Spot.Of(view), type.Name, $"none of its cases has the word '{fallback}'");
        }

        return new(
            model with
            {
                Hierarchy = new(true, by, cases.Select(found => found.Word ?? "").ToEquatableArray(), default),
                Default = fallback,
                Cases = cases.ToEquatableArray(),
            },
            findings.Found);
    }

    /// <summary>The elements that a property leads to, in order.</summary>
    private static IEnumerable<string> PathsOf(PropertyModel property)
    {
        bool isName = property is { Kind: PartKind.Elements, View.By: ViewNames.Self };
        if (property.Steps != ViewNames.Self && !isName)
        {
            return [property.Steps];
        }

        string start = property.Steps == ViewNames.Self ? "" : property.Steps + "/";
        return isName ? property.View?.Words.Select(word => start + word) ?? [] : property.View?.Paths ?? [];
    }

    private static void FindTwins(INamedTypeSymbol type, List<PropertyModel> properties, Findings findings)
    {
        foreach (var twins in properties.Where(property => property.View is null || property.Steps != ViewNames.Self).GroupBy(Said).Where(group => group.Count() > 1))
        {
            PropertyModel second = twins.Skip(1).First();
            findings.Add(ViewRules.DuplicatePath, Spot.Of(type.GetMembers(second.Name).FirstOrDefault() ?? type), second.Name, twins.Key, twins.First().Name);
        }
    }

    private static string Said(PropertyModel property) => property.Kind == PartKind.Switch || property.Attribute is null
        ? property.Steps
        : $"{property.Steps}/@{property.Attribute}";

    private static bool Report(Findings findings, INamedTypeSymbol type, string fault)
    {
        findings.Add(ViewRules.ViewShape, Spot.Of(type), type.Name, fault);
        return true;
    }
}
