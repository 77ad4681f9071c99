using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>A contract as it was read, and where its procedures are.</summary>
internal sealed record CheckedContract(Checked<ContractModel> Contract, EquatableArray<PlacedProcedure> Procedures);
