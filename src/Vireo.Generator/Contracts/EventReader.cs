using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;

namespace Vireo.Generator.Contracts;

/// <summary>Reads a method with <c>[Event]</c>.</summary>
internal sealed class EventReader(IMethodSymbol method, MethodAttributes attributes, Findings findings)
{
    private static readonly string[] ForProcedures =
    [
        ContractNames.Acl, ContractNames.NoAcl, ContractNames.Priority, ContractNames.ReadOnly, ContractNames.WithoutLogin,
        ContractNames.Stream, ContractNames.ReplyMax, ContractNames.ReplyFixed,
    ];

    internal ProcedureModel Read()
    {
        var parameters = ParameterReader.Read(method.Parameters.Where(parameter => !ParameterReader.IsToken(parameter)), findings);
        string? reason = !method.ReturnsVoid ? "it must return void"
            : method.Parameters.Any(ParameterReader.IsToken) ? "it takes no CancellationToken"
            : parameters.Any(parameter => parameter.Role != ParameterRole.Field) ? "it carries no stream and no descriptors"
            : ForProcedures.FirstOrDefault(attributes.Has) is { } found ? $"{found.Substring(found.LastIndexOf('.') + 1)} is for procedures"
            : null;
        if (reason is not null)
        {
            findings.Add(Rules.EventShape, Spot.Of(method), method.Name, reason);
        }

        var rules = new ProcedureRules("")
        {
            IsEvent = true,
            Since = attributes.Named<string>(ContractNames.Event, "Since"),
        };
        return new ProcedureModel(attributes.Argument<int>(ContractNames.Event), method.Name, parameters, ReplyModel.None, rules);
    }
}
