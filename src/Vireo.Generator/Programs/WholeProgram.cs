using Vireo.Generator.Contracts;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Programs;

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
