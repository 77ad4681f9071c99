using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Reads a view's properties.</summary>
internal static class PropertyReader
{
    private const string Suffix = "Attribute";

    /// <summary>The properties that a class declares itself, in order.</summary>
    internal static List<PropertyModel> ReadAll(INamedTypeSymbol type, Findings findings)
    {
        var read = new List<PropertyModel>();
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>().Where(property => property.PartialDefinitionPart is null))
        {
            var parts = property.GetAttributes().Where(attribute => KindOf(attribute) is not null).ToList();
            if (parts.Count > 1)
            {
                findings.Add(ViewRules.TwoParts, Spot.Of(property), property.Name);
            }
            else if (parts.Count == 1 && Read(property, parts[0], findings) is { } model)
            {
                read.Add(model);
            }
        }

        return read;
    }

    private static PartKind? KindOf(AttributeData attribute)
    {
        string name = attribute.AttributeClass?.ToDisplayString() ?? "";
        return name.StartsWith(ViewNames.Declarations + "Xml", StringComparison.Ordinal)
            && Enum.TryParse(name.Substring(ViewNames.Declarations.Length + 3).Replace(Suffix, ""), out PartKind kind)
            && name.EndsWith(Suffix, StringComparison.Ordinal)
            ? kind
            : name == ViewNames.Declarations + "XmlAttributeAttribute" ? PartKind.Attribute : null;
    }

    private static PropertyModel? Read(IPropertySymbol property, AttributeData attribute, Findings findings)
    {
        PartKind kind = KindOf(attribute) ?? default;
        string path = attribute.Argument<string>(0) ?? "";
        bool mayBeSelf = kind is PartKind.Text or PartKind.Size or PartKind.Variant or PartKind.Element or PartKind.Elements;
        if (PathReader.Fault(path, mayBeSelf) is { } fault)
        {
            findings.Add(ViewRules.BadPath, Spot.Of(attribute), path, property.Name, fault);
            return null;
        }

        bool isList = kind is PartKind.Elements or PartKind.Texts;
        if (!IsPartial(property) || property.GetMethod is null || property.SetMethod is null != (isList || (property.SetMethod is null && kind == PartKind.Element)))
        {
            findings.Add(ViewRules.PropertyShape, Spot.Of(property), property.Name, isList ? " alone" : " and set");
            return null;
        }

        (string steps, string? name) = kind == PartKind.Attribute ? PathReader.Split(path) : (PathReader.Join(PathReader.Steps(path)), attribute.Named<string>("Attribute"));
        ITypeSymbol value = WithoutNull(property.Type);
        var model = new PropertyModel(kind, property.Name, Access(property), Identifiers.FullName(property.Type), steps)
        {
            HasSetter = property.SetMethod is not null,
            IsNullable = property.Type.NullableAnnotation == NullableAnnotation.Annotated,
            Attribute = name ?? (kind == PartKind.Switch ? "state" : null),
            ValueType = Identifiers.FullName(value),
        };
        return kind switch
        {
            PartKind.Attribute or PartKind.Text => PropertyValues.Value(property, value, attribute, model, findings),
            PartKind.Flag => PropertyValues.Flag(property, model, findings),
            PartKind.Switch => PropertyValues.Switch(property, value, attribute, model, findings),
            PartKind.Size => PropertyValues.Size(property, value, attribute, model, findings),
            PartKind.Raw => PropertyValues.Raw(property, value, model, findings),
            PartKind.Texts => PropertyValues.Texts(property, model, findings),
            _ => PropertyViews.Read(property, value, attribute, model, findings),
        };
    }

    private static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    private static bool IsPartial(IPropertySymbol property) => property.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .OfType<PropertyDeclarationSyntax>()
        .Any(declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Access(IPropertySymbol property) => SyntaxFacts.GetText(property.DeclaredAccessibility);
}
