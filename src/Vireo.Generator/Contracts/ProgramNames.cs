using Microsoft.CodeAnalysis;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>What the types that are written for a program are called.</summary>
internal static class ProgramNames
{
    private const string Suffix = "Program";

    /// <summary>What the names begin with: the program's own name without <c>Program</c>, or what its attribute says.</summary>
    internal static string Prefix(INamedTypeSymbol program)
    {
        string? given = program.Attribute(ContractNames.Program).Named<string>("Prefix");
        return given ?? (program.Name.EndsWith(Suffix, StringComparison.Ordinal) ? program.Name.Substring(0, program.Name.Length - Suffix.Length) : program.Name);
    }

    /// <summary>Whether the class that holds the procedures has a member of its own with a procedure's name.</summary>
    internal static bool IsTaken(string procedure) => procedure is "All" or "ByNumber" or "Find" or "Index" or "Procedures";

    /// <summary>The interface that inherits all interfaces of events.</summary>
    internal static string EventsInterface(string prefix) => $"I{prefix}Events";
}
