using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Reads the properties that are values.</summary>
internal static class PropertyValues
{
    internal static PropertyModel? Value(IPropertySymbol property, ITypeSymbol value, AttributeData attribute, PropertyModel model, Findings findings)
    {
        if (ValueReader.Of(value, ValueReader.FormOf(attribute), attribute.Named<int>("Digits")) is not var (parse, format))
        {
            return Unsupported(property, findings, model, "a text, bool, number, Guid, DateTimeOffset, or an enum with [XmlEnum]");
        }

        TypedConstant given = attribute.NamedArguments.FirstOrDefault(found => found.Key == "Default").Value;
        if (given is { IsNull: false } && !SymbolEqualityComparer.Default.Equals(given.Type, value))
        {
            findings.Add(ViewRules.BadDefault, Spot.Of(attribute), property.Name, value.ToDisplayString());
            return null;
        }

        string? fallback = given.IsNull ? null : given.Kind == TypedConstantKind.Enum
            ? $"({model.ValueType})({given.Value})"
            : given.ToCSharpString();
        if (model.IsNullable == fallback is not null)
        {
            findings.Add(ViewRules.MissingNull, Spot.Of(property), property.Name);
            return null;
        }

        return model with { Parse = parse, Format = format, Default = fallback };
    }

    internal static PropertyModel? Flag(IPropertySymbol property, PropertyModel model, Findings findings) =>
        property.Type.SpecialType == SpecialType.System_Boolean ? model : Unsupported(property, findings, model, "a bool");

    internal static PropertyModel? Switch(IPropertySymbol property, ITypeSymbol value, AttributeData attribute, PropertyModel model, Findings findings)
    {
        if (value.SpecialType != SpecialType.System_Boolean || !model.IsNullable)
        {
            return Unsupported(property, findings, model, "a bool?");
        }

        string form = ValueReader.FormOf(attribute) is "YesNo" ? "YesNo" : "OnOff";
        return ValueReader.Of(value, form, 0) is var (parse, format) ? model with { Parse = parse, Format = format } : null;
    }

    internal static PropertyModel? Size(IPropertySymbol property, ITypeSymbol value, AttributeData attribute, PropertyModel model, Findings findings) =>
        value.ToDisplayString() == ViewNames.SizeType && model.IsNullable
            ? model with { Companion = attribute.Named<string>("UnitAttribute") ?? "unit", Unit = attribute.Named<string>("Unit") ?? "KiB" }
            : Unsupported(property, findings, model, "a DataSize?");

    internal static PropertyModel? Raw(IPropertySymbol property, ITypeSymbol value, PropertyModel model, Findings findings) =>
        value.ToDisplayString() == "System.Xml.Linq.XElement" && model.IsNullable ? model : Unsupported(property, findings, model, "an XElement?");

    internal static PropertyModel? Texts(IPropertySymbol property, PropertyModel model, Findings findings) =>
        property.Type.ToDisplayString() == ViewNames.TextListType ? model : Unsupported(property, findings, model, "an XmlTextList");

    internal static PropertyModel? Unsupported(IPropertySymbol property, Findings findings, PropertyModel model, string instead)
    {
        findings.Add(ViewRules.UnsupportedType, Spot.Of(property), property.Name, property.Type.ToDisplayString(), "Xml" + model.Kind, "it must be " + instead);
        return null;
    }
}
