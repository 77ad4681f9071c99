using Microsoft.CodeAnalysis;

namespace Vireo.Generator.Sources;

/// <summary>What attributes are written with.</summary>
internal static class AttributeValues
{
    /// <summary>A symbol's attribute of a class, by the class's full name; null: it has none.</summary>
    internal static AttributeData? Attribute(this ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.IsOf(name));

    /// <summary>Whether an attribute is of a class, by the class's full name.</summary>
    internal static bool IsOf(this AttributeData attribute, string name) => attribute.AttributeClass?.ToDisplayString() == name;

    /// <summary>A positional argument; the default value when it is not there or is of another type.</summary>
    internal static T? Argument<T>(this AttributeData? attribute, int index) =>
        attribute is not null && attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index].Value is T value
            ? value
            : default;

    /// <summary>A named argument; the default value when it is not there or is of another type.</summary>
    internal static T? Named<T>(this AttributeData? attribute, string name) =>
        attribute is not null && attribute.NamedArguments.FirstOrDefault(found => found.Key == name).Value.Value is T value
            ? value
            : default;
}
