using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>A procedure's name, number and place: what it takes to find two with the same number.</summary>
internal sealed record PlacedProcedure(string Program, int Number, string Name, Spot Spot)
{
    internal static PlacedProcedure Of(IMethodSymbol method, INamedTypeSymbol? program, ProcedureModel? model) => new(
        program is null ? "" : Identifiers.FullName(program),
        model?.Number ?? 0,
        Identifiers.WithoutAsync(method.Name),
        Spot.Of(method));
}
