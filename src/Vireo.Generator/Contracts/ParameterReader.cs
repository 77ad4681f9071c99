using Microsoft.CodeAnalysis;
using Vireo.Generator.Codecs;
using Vireo.Generator.Diagnostics;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>Reads the parameters of a procedure or event.</summary>
internal static class ParameterReader
{
    internal static EquatableArray<ParameterModel> Read(IEnumerable<IParameterSymbol> parameters, Findings findings) =>
        parameters.Select(parameter => Read(parameter, findings)).OfType<ParameterModel>().ToEquatableArray();

    internal static bool IsToken(IParameterSymbol parameter) => parameter.Type.ToDisplayString() == ContractNames.Token;

    private static ParameterModel? Read(IParameterSymbol parameter, Findings findings)
    {
        if (parameter.RefKind != RefKind.None || parameter.IsParams)
        {
            findings.Add(Rules.ContractShape, Spot.Of(parameter), parameter.Name, "a parameter is passed by value");
            return null;
        }

        string typeName = Identifiers.FullName(parameter.Type);
        var role = RoleOf(parameter.Type);
        if (role != ParameterRole.Field)
        {
            return new ParameterModel(parameter.Name, typeName, role, null);
        }

        var type = new WireTypeReader(findings).Read(parameter.Type, FieldLimits.Of(parameter), parameter.Name, Spot.Of(parameter));
        return type is null ? null : new ParameterModel(parameter.Name, typeName, role, new FieldModel(parameter.Name, type));
    }

    private static ParameterRole RoleOf(ITypeSymbol type) => type.ToDisplayString() switch
    {
        ContractNames.RpcStream => ParameterRole.Stream,
        ContractNames.PassedDescriptors => ParameterRole.Descriptors,
        _ => ParameterRole.Field,
    };
}
