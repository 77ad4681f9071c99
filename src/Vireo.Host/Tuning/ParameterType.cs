namespace Vireo.Host.Tuning;

/// <summary>The types of typed parameters (<c>virTypedParameterType</c>).</summary>
public enum ParameterType
{
    /// <summary>A signed 32-bit number.</summary>
    Int32 = 1,

    /// <summary>An unsigned 32-bit number.</summary>
    UInt32,

    /// <summary>A signed 64-bit number.</summary>
    Int64,

    /// <summary>An unsigned 64-bit number.</summary>
    UInt64,

    /// <summary>A floating-point number.</summary>
    Double,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A text.</summary>
    Text,
}
