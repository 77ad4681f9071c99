namespace Vireo.Contract.Parameters;

/// <summary>The types of a typed parameter's value.</summary>
/// <remarks><c>virTypedParameterType</c>.</remarks>
public enum TypedParameterType
{
    /// <summary>A signed number of 32 bits. <c>VIR_TYPED_PARAM_INT</c>.</summary>
    Int32 = 1,

    /// <summary>An unsigned number of 32 bits. <c>VIR_TYPED_PARAM_UINT</c>.</summary>
    UInt32 = 2,

    /// <summary>A signed number of 64 bits. <c>VIR_TYPED_PARAM_LLONG</c>.</summary>
    Int64 = 3,

    /// <summary>An unsigned number of 64 bits. <c>VIR_TYPED_PARAM_ULLONG</c>.</summary>
    UInt64 = 4,

    /// <summary>A floating-point number. <c>VIR_TYPED_PARAM_DOUBLE</c>.</summary>
    Double = 5,

    /// <summary>Yes or no. <c>VIR_TYPED_PARAM_BOOLEAN</c>.</summary>
    Boolean = 6,

    /// <summary>A text. <c>VIR_TYPED_PARAM_STRING</c>.</summary>
    Text = 7,
}
