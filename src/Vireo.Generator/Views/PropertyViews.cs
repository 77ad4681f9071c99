using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Reads the properties that are views, or lists of them.</summary>
internal static class PropertyViews
{
    internal static PropertyModel? Read(IPropertySymbol property, ITypeSymbol value, AttributeData attribute, PropertyModel model, Findings findings)
    {
        if (model.Kind == PartKind.Elements)
        {
            return List(property, model, findings);
        }

        if (HierarchyOf(value) is not { } view)
        {
            return PropertyValues.Unsupported(property, findings, model, "a class with [XmlView]");
        }

        bool isVariant = model.Kind == PartKind.Variant;
        string? fault = isVariant && (!view.IsHierarchy || view.By is not null) ? "a hierarchy without By: this view tells the case"
            : isVariant && !model.IsNullable ? "nullable: there may be no case"
            : !isVariant && view is { IsHierarchy: true, By: null } ? "told apart by [XmlVariant]"
            : !isVariant && view.IsHierarchy && !model.IsNullable ? "nullable: which case it is tells the element"
            : model.Steps == ViewNames.Self && !isVariant && (model.HasSetter || model.IsNullable || view.IsHierarchy) ? "a plain view with get alone, since it is of the same element"
            : null;
        return fault is null
            ? model with { View = view, Companion = isVariant ? attribute.Named<string>("By") ?? "type" : null }
            : PropertyValues.Unsupported(property, findings, model, fault);
    }

    private static PropertyModel? List(IPropertySymbol property, PropertyModel model, Findings findings)
    {
        if (property.Type is not INamedTypeSymbol { IsGenericType: true } list || list.OriginalDefinition.ToDisplayString() != ViewNames.ListType)
        {
            return PropertyValues.Unsupported(property, findings, model, "an XmlList of views");
        }

        if (HierarchyOf(list.TypeArguments[0]) is not { } view || view is { IsHierarchy: true, By: null })
        {
            return PropertyValues.Unsupported(property, findings, model, "an XmlList of a class with [XmlView]; of a hierarchy, with By");
        }

        return view.By == ViewNames.Self || model.Steps != ViewNames.Self
            ? model with { View = view, ValueType = Identifiers.FullName(list.TypeArguments[0]) }
            : PropertyValues.Unsupported(property, findings, model, "an XmlList of a hierarchy that is told apart by element names");
    }

    /// <summary>What is to be known of a view; null: the type is none.</summary>
    internal static HierarchyModel? HierarchyOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || named.Attribute(ViewNames.View) is not { } view)
        {
            return null;
        }

        var cases = CaseReader.CasesOf(named).ToList();
        return new HierarchyModel(
            named.IsAbstract,
            view.Named<string>("By"),
            cases.Select(found => found.Attribute(ViewNames.Case).Argument<string>(0) ?? "").ToEquatableArray(),
            cases.SelectMany(PathsOf).Concat(PathsOf(named)).Distinct().ToEquatableArray());
    }

    /// <summary>The elements right below a view's own that its properties lead to, as far as their attributes alone tell.</summary>
    private static IEnumerable<string> PathsOf(INamedTypeSymbol type) =>
        from declaring in ViewReader.BasesOf(type).Prepend(type)
        from property in declaring.GetMembers().OfType<IPropertySymbol>()
        from attribute in property.GetAttributes()
        where attribute.AttributeClass?.BaseType?.ToDisplayString() == ViewNames.Declarations + "XmlPartAttribute"
        let path = attribute.Argument<string>(0) ?? ""
        let steps = attribute.AttributeClass?.Name == "XmlAttributeAttribute" ? PathReader.Split(path).Steps : PathReader.Join(PathReader.Steps(path))
        where steps != ViewNames.Self
        select steps;
}
