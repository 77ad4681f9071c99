using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>A contract's methods as C# declares them.</summary>
internal static class Signatures
{
    internal const string TokenParameter = "cancellationToken";

    /// <summary>Return type, name and parameters of a procedure.</summary>
    internal static string Of(ProcedureModel procedure) =>
        $"{Returned(procedure)} {procedure.Method}({string.Join(", ", [.. Parameters(procedure), $"global::{ContractNames.Token} {TokenParameter}"])})";

    /// <summary>Return type, name and parameters of an event.</summary>
    internal static string OfEvent(ProcedureModel procedure) => $"void {procedure.Method}({string.Join(", ", Parameters(procedure))})";

    internal static string Returned(ProcedureModel procedure) =>
        "global::System.Threading.Tasks.ValueTask" + (procedure.Reply.TypeName is { } type ? $"<{type}>" : "");

    private static IEnumerable<string> Parameters(ProcedureModel procedure) =>
        procedure.Parameters.Select(parameter => $"{parameter.TypeName} {Identifiers.Escape(parameter.Name)}");
}
