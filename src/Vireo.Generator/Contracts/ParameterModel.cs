using Vireo.Generator.Codecs;

namespace Vireo.Generator.Contracts;

/// <summary>What a parameter is for.</summary>
internal enum ParameterRole
{
    /// <summary>A field of the argument struct.</summary>
    Field,

    /// <summary>The stream that the call opens.</summary>
    Stream,

    /// <summary>Descriptors that travel with the call.</summary>
    Descriptors,
}

/// <summary>A parameter of a contract's method.</summary>
/// <param name="Name">Its name, as declared.</param>
/// <param name="TypeName">Its C# type.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Field">The field; null: it is none.</param>
internal sealed record ParameterModel(string Name, string TypeName, ParameterRole Role, FieldModel? Field);
