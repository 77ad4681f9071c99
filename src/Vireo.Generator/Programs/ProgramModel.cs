using Vireo.Generator.Contracts;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

/// <summary>The class that stands for a program.</summary>
/// <param name="Namespace">Its namespace; null: the global one.</param>
/// <param name="FullName">Its full name.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Prefix">What the generated classes' names begin with.</param>
/// <param name="Accessibility">Who sees it, as written in C#.</param>
/// <param name="Number">The program's number.</param>
/// <param name="Version">The program's version.</param>
internal sealed record ProgramModel(
    string? Namespace,
    string FullName,
    string Name,
    string Prefix,
    string Accessibility,
    uint Number,
    uint Version);

/// <summary>A program and all its contracts, in the order of their names.</summary>
internal sealed record WholeProgram(ProgramModel Program, EquatableArray<ContractModel> Contracts)
{
    /// <summary>Where the <c>ProcedureInfo</c> fields are.</summary>
    internal string Procedures => $"{Program.FullName}.Procedures";

    /// <summary>The contracts with procedures.</summary>
    internal IEnumerable<ContractModel> Calls => Contracts.Where(contract => !contract.IsEvents);

    /// <summary>The contracts with events.</summary>
    internal IEnumerable<ContractModel> Events => Contracts.Where(contract => contract.IsEvents);
}
