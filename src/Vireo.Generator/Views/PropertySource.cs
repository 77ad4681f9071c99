using System.Globalization;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Writes one property.</summary>
internal static class PropertySource
{
    private const string CompanionSuffix = "Companion";

    internal static void Write(CodeWriter code, PropertyModel property)
    {
        code.Open($"{property.Access} partial {property.Type} {property.Name}");
        code.Line($"get => {Getter(property)};");
        if (property.HasSetter)
        {
            Setter(code, property);
        }

        code.Close().Line();
    }

    /// <summary>The ways that the property needs.</summary>
    internal static IEnumerable<string> Paths(PropertyModel property)
    {
        string steps = Identifiers.Literal(property.Steps);
        string way = property.Attribute is { } name && property.Kind != PartKind.Switch
            ? $"ToAttribute({steps}, {Identifiers.Literal(name)})"
            : $"ToElement({steps})";
        yield return $"internal static readonly {ViewNames.Path} {property.Name} = {ViewNames.Path}.{way};";
        string? companion = property.Kind == PartKind.Switch ? property.Attribute : property.Companion;
        if (companion is not null)
        {
            string from = property.Kind == PartKind.Variant ? "\".\"" : steps;
            yield return $"internal static readonly {ViewNames.Path} {property.Name}{CompanionSuffix} = {ViewNames.Path}.ToAttribute({from}, {Identifiers.Literal(companion)});";
        }
    }

    private static string Getter(PropertyModel property)
    {
        string path = PathOf(property);
        string companion = path + CompanionSuffix;
        string view = property.ValueType;
        return property.Kind switch
        {
            PartKind.Attribute or PartKind.Text when property.Parse == "{0}" =>
                $"GetText({path})" + (property.Default is { } text ? $" ?? {text}" : ""),
            PartKind.Attribute or PartKind.Text =>
                $"GetText({path}) is {{ }} text ? {Filled(property.Parse, "text", path)} : {property.Default ?? "null"}",
            PartKind.Flag => $"FindElement({path}) is not null",
            PartKind.Switch => $"FindElement({path}) is null ? null : GetText({companion}) is not {{ }} text || {Filled(property.Parse, "text", companion)}",
            PartKind.Size =>
                $"GetText({path}) is {{ }} text ? {ViewNames.Values}XmlSizeText.Parse(text, GetText({companion}), {Unit(property)}, {path}) : null",
            PartKind.Raw => $"FindElement({path})",
            PartKind.Texts => $"new(this, {path})",
            PartKind.Elements => property.View is { By: ViewNames.Self, Words: var words }
                ? $"new(this, {path}, [{string.Join(", ", words.Select(Identifiers.Literal))}], static element => {view}.Of(element))"
                : $"new(this, {path}, null, static element => {view}.Of(element))",
            PartKind.Variant => $"{view}.At(PlaceAt({path}), GetText({companion}))",
            _ when property.View is { IsHierarchy: true } => $"FindElement({path}) is {{ }} element ? {view}.Of(element) : null",
            _ => property.IsNullable ? $"FindElement({path}) is null ? null : new(PlaceAt({path}))" : $"new(PlaceAt({path}))",
        };
    }

    private static void Setter(CodeWriter code, PropertyModel property)
    {
        string path = PathOf(property);
        string companion = path + CompanionSuffix;
        switch (property.Kind)
        {
            case PartKind.Switch:
                code.Open("set").Line($"SetFlag({path}, value is not null);").Open("if (value is { } given)")
                    .Line($"SetText({companion}, {Filled(property.Format, "given", path)});").Close().Close();
                break;
            case PartKind.Size:
                code.Open("set")
                    .Line($"string? unit = value is {{ }} size ? {ViewNames.Values}XmlSizeText.UnitFor(size, GetText({companion}), {Unit(property)}) : null;")
                    .Line($"SetText({companion}, unit);")
                    .Line($"SetText({path}, value is {{ }} given && unit is not null ? {ViewNames.Values}XmlSizeText.Number(given, unit) : null);")
                    .Close();
                break;
            case PartKind.Variant:
                code.Open("set").Line($"SetVariant({path}, {property.Name}, value);")
                    .Open("if (value?.Word is { } word)").Line($"SetText({companion}, word);").Close()
                    .Open("else if (value is null)").Line($"SetText({companion}, null);").Close().Close();
                break;
            default:
                code.Line($"set => {SimpleSetter(property, path)};");
                break;
        }
    }

    private static string SimpleSetter(PropertyModel property, string path) => property.Kind switch
    {
        PartKind.Flag => $"SetFlag({path}, value)",
        PartKind.Raw => $"SetElement({path}, value)",
        PartKind.Element => $"SetView({path}, value)",
        _ when property.Format == "{0}" => $"SetText({path}, value)",
        _ when property.IsNullable => $"SetText({path}, value is {{ }} given ? {Filled(property.Format, "given", path)} : null)",
        _ => $"SetText({path}, {Filled(property.Format, "value", path)})",
    };

    private static string PathOf(PropertyModel property) => $"{ViewSource.Paths}.{property.Name}";

    private static string Unit(PropertyModel property) => Identifiers.Literal(property.Unit ?? "");

    private static string Filled(string expression, string first, string second) => string.Format(CultureInfo.InvariantCulture, expression, first, second);
}
