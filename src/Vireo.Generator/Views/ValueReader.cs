using Microsoft.CodeAnalysis;

namespace Vireo.Generator.Views;

/// <summary>How values of a type are read from text and written.</summary>
internal static class ValueReader
{
    private const string Plain = "Plain";

    /// <summary>The expressions that read and write a type; null: it has no form.</summary>
    internal static (string Parse, string Format)? Of(ITypeSymbol type, string form, int digits) => type.SpecialType switch
    {
        SpecialType.System_String => ("{0}", "{0}"),
        SpecialType.System_Boolean => Formed("XmlBoolean", form),
        SpecialType.System_Double => (ViewNames.Values + "XmlNumber.ParseDouble({0}, {1})", ViewNames.Values + "XmlNumber.FormatDouble({0})"),
        >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => Number(type, form, digits),
        _ when type.TypeKind == TypeKind.Enum && type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == ViewNames.Enum) => Words(type),
        _ => type.ToDisplayString() switch
        {
            "System.Guid" => (ViewNames.Values + "XmlUuid.Parse({0}, {1})", ViewNames.Values + "XmlUuid.Format({0})"),
            "System.DateTimeOffset" => Formed("XmlTime", form),
            _ => null,
        },
    };

    private static (string Parse, string Format) Formed(string reader, string form) =>
        ($"{ViewNames.Values}{reader}.Parse({{0}}, {ViewNames.Form}{form}, {{1}})", $"{ViewNames.Values}{reader}.Format({{0}}, {ViewNames.Form}{form})");

    private static (string Parse, string Format) Number(ITypeSymbol type, string form, int digits)
    {
        string number = ViewNames.Values + "XmlNumber.";
        string name = type.ToDisplayString();
        return form switch
        {
            "Hexadecimal" => ($"{number}Parse<{name}>({{0}}, {{1}})", $"{number}FormatHexadecimal({{0}}, {digits})"),
            "Octal" => ($"{number}ParseOctal<{name}>({{0}}, {{1}})", $"{number}FormatOctal({{0}})"),
            _ => ($"{number}Parse<{name}>({{0}}, {{1}})", $"{number}Format({{0}})"),
        };
    }

    private static (string Parse, string Format) Words(ITypeSymbol type)
    {
        string words = $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}Words";
        return ($"{words}.Parse({{0}})", $"{words}.Format({{0}})");
    }

    /// <summary>The name of a form's member.</summary>
    internal static string FormOf(AttributeData attribute)
    {
        TypedConstant form = attribute.NamedArguments.FirstOrDefault(found => found.Key == "Form").Value;
        return form.Type is INamedTypeSymbol type
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.IsConst && Equals(member.ConstantValue, form.Value))?.Name ?? Plain
            : Plain;
    }
}
