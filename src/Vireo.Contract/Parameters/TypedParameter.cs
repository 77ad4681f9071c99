using Vireo.Xdr;

namespace Vireo.Contract.Parameters;

/// <summary>A name and a value of one of seven types.</summary>
/// <param name="Field">The name, at most 79 bytes.</param>
/// <param name="Value">The value.</param>
/// <remarks><c>virTypedParameter</c>, <c>remote_typed_param</c>.</remarks>
[XdrStruct("remote_typed_param")]
public sealed partial record TypedParameter(string Field, TypedParameterValue Value);
