namespace Vireo.Host.Shapes;

/// <summary>The kinds of values that most attributes are.</summary>
public static class Values
{
    /// <summary>Any text.</summary>
    public static XmlValue Text { get; } = new TextValue();

    /// <summary>Any text but an empty one, which counts as none.</summary>
    public static XmlValue NonEmpty { get; } = new TextValue { DropsEmpty = true };

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public static XmlValue YesNo { get; } = OneOf("yes", "no");

    /// <summary><c>on</c> or <c>off</c>.</summary>
    public static XmlValue OnOff { get; } = OneOf("on", "off");

    /// <summary>A signed 32-bit number.</summary>
    public static XmlValue Int { get; } = new NumberValue(int.MinValue, int.MaxValue);

    /// <summary>A signed 32-bit number that libvirt wants at least 0.</summary>
    public static XmlValue NonNegativeInt { get; } = new NumberValue(0, int.MaxValue);

    /// <summary>An unsigned 32-bit number.</summary>
    public static XmlValue UInt { get; } = Unsigned(uint.MaxValue);

    /// <summary>An unsigned 32-bit number in any base.</summary>
    public static XmlValue UIntOfAnyBase { get; } = Unsigned(uint.MaxValue) with { AnyBase = true };

    /// <summary>An unsigned 32-bit number where 0 means none.</summary>
    public static XmlValue UIntOrNone { get; } = Unsigned(uint.MaxValue) with { DropsZero = true };

    /// <summary>An unsigned 32-bit number from 1.</summary>
    public static XmlValue Positive { get; } = Unsigned(uint.MaxValue) with { RefusesZero = true };

    /// <summary>An unsigned 64-bit number.</summary>
    public static XmlValue ULong { get; } = Unsigned(ulong.MaxValue);

    /// <summary>An unsigned 64-bit number where 0 means none.</summary>
    public static XmlValue ULongOrNone { get; } = Unsigned(ulong.MaxValue) with { DropsZero = true };

    /// <summary>A signed 64-bit number.</summary>
    public static XmlValue Long { get; } = new NumberValue(long.MinValue, long.MaxValue);

    /// <summary>A UUID.</summary>
    public static XmlValue Uuid { get; } = new UuidValue();

    /// <summary>One of some words.</summary>
    /// <param name="choices">The words.</param>
    /// <returns>The kind.</returns>
    public static OneOfValue OneOf(params string[] choices) => new([.. choices]);

    /// <summary>A number in any base, written with so many hex digits.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="maximum">The most that it may be.</param>
    /// <param name="refusesZero">Whether 0 is an error.</param>
    /// <returns>The kind.</returns>
    public static NumberValue Hex(int digits, ulong maximum = uint.MaxValue, bool refusesZero = false) =>
        Unsigned(maximum) with { HexDigits = digits, AnyBase = true, RefusesZero = refusesZero };

    private static NumberValue Unsigned(ulong maximum) => new(0, maximum)
    {
        Expected = "'{0}'. Expected non-negative integer value",
        ExpectedRange = "'{0}'. Expected non-negative integer value",
    };
}
