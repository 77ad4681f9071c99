using Microsoft.CodeAnalysis;

namespace Vireo.Generator.Diagnostics;

/// <summary>What views of XML must keep to. Each rule's text says what to write instead.</summary>
internal static class ViewRules
{
    private const string Category = "Vireo.Model";

    internal static readonly DiagnosticDescriptor ViewShape = Error(
        101, "A view is a partial class", "'{0}' cannot be a view: {1}");

    internal static readonly DiagnosticDescriptor PropertyShape = Error(
        102, "A view's property is partial", "'{0}' must be a partial property of a view, with get{1}");

    internal static readonly DiagnosticDescriptor UnsupportedType = Error(
        103, "A property whose type has no form in XML", "'{0}' has the type '{1}', which [{2}] cannot be: {3}");

    internal static readonly DiagnosticDescriptor BadPath = Error(
        104, "A path that leads nowhere", "'{0}' is no path for '{1}': {2}");

    internal static readonly DiagnosticDescriptor MissingNull = Error(
        105, "A value that may be missing", "'{0}' needs a type that may be null, or a Default: what it says may not be there");

    internal static readonly DiagnosticDescriptor BadDefault = Error(
        106, "A default of another type", "The default of '{0}' is not of its type '{1}'");

    internal static readonly DiagnosticDescriptor DuplicatePath = Error(
        107, "Two properties of one value", "'{0}' says '{1}', which '{2}' says already");

    internal static readonly DiagnosticDescriptor TwoParts = Error(
        108, "A property with two places", "'{0}' has more than one attribute that tells its place");

    internal static readonly DiagnosticDescriptor HierarchyShape = Error(
        109, "A hierarchy is an abstract view with cases", "The hierarchy '{0}' is not well formed: {1}");

    internal static readonly DiagnosticDescriptor DuplicateCase = Error(
        110, "Two cases with one word", "'{0}' has the word '{1}', which '{2}' has already");

    internal static readonly DiagnosticDescriptor StrayCase = Error(
        111, "A case outside a hierarchy", "'{0}' must be nested in an abstract class with [XmlView], and derive from it");

    internal static readonly DiagnosticDescriptor EnumShape = Error(
        112, "An enum of words begins with Other", "The enum '{0}' is not well formed: {1}");

    internal static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        ViewShape, PropertyShape, UnsupportedType, BadPath, MissingNull, BadDefault, DuplicatePath, TwoParts, HierarchyShape, DuplicateCase,
        StrayCase, EnumShape,
    }.ToDictionary(rule => rule.Id);

    private static DiagnosticDescriptor Error(int number, string title, string message) =>
        new($"VIREO{number:000}", title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
