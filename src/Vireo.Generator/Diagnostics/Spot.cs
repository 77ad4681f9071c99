using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Vireo.Generator.Diagnostics;

/// <summary>A place in a source file that can be compared and outlives its compilation, which a <see cref="Location"/> can not.</summary>
internal sealed record Spot(string File, TextSpan Span, LinePositionSpan Lines)
{
    internal static Spot Of(Location location) => new(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);

    /// <summary>Where a symbol has its name; nowhere when it comes from a compiled assembly.</summary>
    internal static Spot Of(ISymbol symbol) => Of(symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None);

    /// <summary>Where an attribute is written.</summary>
    internal static Spot Of(AttributeData attribute) =>
        Of(attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? Location.None);

    /// <summary>Where a method's return type is written.</summary>
    internal static Spot OfReturnType(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<MethodDeclarationSyntax>().FirstOrDefault() is { } declared
            ? Of(declared.ReturnType.GetLocation())
            : Of(method);

    internal Location ToLocation() => File.Length == 0 ? Location.None : Location.Create(File, Span, Lines);
}
