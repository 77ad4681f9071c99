using Vireo.Xdr;

namespace Vireo.Contract.Parameters;

/// <summary>The value of a typed parameter: one of seven types, and no other.</summary>
/// <remarks><c>remote_typed_param_value</c>; the types' numbers are <c>virTypedParameterType</c>.</remarks>
[XdrUnion("remote_typed_param_value")]
public abstract partial record TypedParameterValue
{
    private TypedParameterValue()
    {
    }

    /// <summary>A signed number of 32 bits (<c>VIR_TYPED_PARAM_INT</c>).</summary>
    /// <param name="Value">The number.</param>
    [XdrCase(1)]
    public sealed partial record Int32(int Value) : TypedParameterValue;

    /// <summary>An unsigned number of 32 bits (<c>VIR_TYPED_PARAM_UINT</c>).</summary>
    /// <param name="Value">The number.</param>
    [XdrCase(2)]
    public sealed partial record UInt32(uint Value) : TypedParameterValue;

    /// <summary>A signed number of 64 bits (<c>VIR_TYPED_PARAM_LLONG</c>).</summary>
    /// <param name="Value">The number.</param>
    [XdrCase(3)]
    public sealed partial record Int64(long Value) : TypedParameterValue;

    /// <summary>An unsigned number of 64 bits (<c>VIR_TYPED_PARAM_ULLONG</c>).</summary>
    /// <param name="Value">The number.</param>
    [XdrCase(4)]
    public sealed partial record UInt64(ulong Value) : TypedParameterValue;

    /// <summary>A floating-point number (<c>VIR_TYPED_PARAM_DOUBLE</c>).</summary>
    /// <param name="Value">The number.</param>
    [XdrCase(5)]
    public sealed partial record Double(double Value) : TypedParameterValue;

    /// <summary>Yes or no (<c>VIR_TYPED_PARAM_BOOLEAN</c>).</summary>
    /// <param name="Value">The answer.</param>
    [XdrCase(6)]
    public sealed partial record Boolean(bool Value) : TypedParameterValue;

    /// <summary>A text (<c>VIR_TYPED_PARAM_STRING</c>).</summary>
    /// <param name="Value">The text.</param>
    [XdrCase(7)]
    public sealed partial record Text(string Value) : TypedParameterValue;
}
