using Vireo.Generator.Codecs;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>A method of a contract: a procedure or an event.</summary>
/// <param name="Number">Its number on the wire.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Parameters">All its parameters but the token.</param>
/// <param name="Reply">What it answers.</param>
/// <param name="Rules">What is known of it without calling it.</param>
internal sealed record ProcedureModel(
    int Number,
    string Method,
    EquatableArray<ParameterModel> Parameters,
    ReplyModel Reply,
    ProcedureRules Rules)
{
    /// <summary>The procedure's name: the method's without <c>Async</c>.</summary>
    internal string Name => Identifiers.WithoutAsync(Method);

    /// <summary>The parameters that are fields of the argument struct.</summary>
    internal IEnumerable<FieldModel> Fields => Parameters.Select(parameter => parameter.Field).OfType<FieldModel>();

    /// <summary>The stream parameter; null: it opens none.</summary>
    internal ParameterModel? StreamParameter => Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Stream);

    /// <summary>The parameter of descriptors; null: it takes none.</summary>
    internal ParameterModel? DescriptorsParameter => Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Descriptors);
}
