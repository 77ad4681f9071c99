using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vireo.Generator.Sources;

/// <summary>How symbols are written in generated code.</summary>
internal static class Identifiers
{
    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The full name, with <c>global::</c> and with <c>?</c> where a reference may be null.</summary>
    internal static string FullName(ITypeSymbol type) => type.ToDisplayString(Full);

    /// <summary>The name of the namespace; null for the global one.</summary>
    internal static string? NamespaceOf(ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } found ? found.ToDisplayString() : null;

    /// <summary>A name as an identifier: with <c>@</c> when it is a keyword.</summary>
    internal static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>A method's name without <c>Async</c>: the procedure's name.</summary>
    internal static string WithoutAsync(string name) => name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;

    /// <summary>An interface's name without its <c>I</c>.</summary>
    internal static string WithoutI(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name.Substring(1) : name;

    /// <summary>A text as a C# literal.</summary>
    internal static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The file that generated code for a type goes to: its name is the type's own.</summary>
    internal static string FileName(string fullName, string suffix = "") =>
        fullName.Replace("global::", "").Replace('<', '_').Replace('>', '_') + suffix + ".g.cs";
}
