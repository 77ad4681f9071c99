using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>A contract interface, all of it good.</summary>
/// <param name="Namespace">Its namespace; null: the global one.</param>
/// <param name="FullName">Its full name.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Accessibility">Who sees it, as written in C#.</param>
/// <param name="Program">The full name of the program's class.</param>
/// <param name="IsEvents">Whether its methods are events.</param>
/// <param name="Procedures">Its methods.</param>
internal sealed record ContractModel(
    string? Namespace,
    string FullName,
    string Name,
    string Accessibility,
    string Program,
    bool IsEvents,
    EquatableArray<ProcedureModel> Procedures);
