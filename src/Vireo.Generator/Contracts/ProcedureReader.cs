using Microsoft.CodeAnalysis;
using Vireo.Generator.Diagnostics;

namespace Vireo.Generator.Contracts;

/// <summary>Reads a method with <c>[Procedure]</c>.</summary>
internal sealed class ProcedureReader(IMethodSymbol method, MethodAttributes attributes, Findings findings)
{
    private readonly Spot _spot = Spot.Of(method);

    internal ProcedureModel Read()
    {
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            findings.Add(Rules.NotAsyncName, _spot, method.Name);
        }

        var declared = method.Parameters;
        bool hasToken = declared.Length > 0 && ParameterReader.IsToken(declared[declared.Length - 1]) && declared.Count(ParameterReader.IsToken) == 1;
        if (!hasToken)
        {
            findings.Add(Rules.MissingToken, _spot, method.Name);
        }

        var parameters = ParameterReader.Read(declared.Where(parameter => !ParameterReader.IsToken(parameter)), findings);
        var model = new ProcedureModel(
            attributes.Argument<int>(ContractNames.Procedure),
            method.Name,
            parameters,
            new ReplyReader(method, attributes, findings).Read(),
            new RulesReader(method, attributes, findings).Read());
        CheckAttachments(model);
        return model;
    }

    private void CheckAttachments(ProcedureModel model)
    {
        bool hasStream = model.Rules.StreamDirection != 0;
        if (hasStream && model.StreamParameter is null)
        {
            findings.Add(Rules.StreamWithoutParameter, _spot, method.Name);
        }

        if (!hasStream && model.StreamParameter is not null)
        {
            findings.Add(Rules.ParameterWithoutStream, _spot, method.Name);
        }

        if (model.Parameters.Count(parameter => parameter.Role == ParameterRole.Stream) > 1
            || model.Parameters.Count(parameter => parameter.Role == ParameterRole.Descriptors) > 1)
        {
            findings.Add(Rules.Attachment, _spot, method.Name, "a call carries at most one stream and one set of descriptors");
        }
    }
}
