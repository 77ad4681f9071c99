namespace Vireo.Contract.Parameters;

/// <summary>What typed parameters may hold.</summary>
/// <remarks><c>virTypedParameterFlags</c>.</remarks>
[Flags]
public enum TypedParameterFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Texts too; without it the daemon leaves them out. <c>VIR_TYPED_PARAM_STRING_OKAY</c>.</summary>
    StringOkay = 4,
}
