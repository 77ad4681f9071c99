using System.Globalization;

namespace Vireo.Host.Shapes;

/// <summary>A whole number, written back in decimal or with a fixed count of hex digits.</summary>
/// <param name="Minimum">The least.</param>
/// <param name="Maximum">The most.</param>
public sealed record NumberValue(long Minimum, ulong Maximum) : XmlValue
{
    /// <summary>Hex digits in which it is written, after <c>0x</c>; 0: decimal.</summary>
    public int HexDigits { get; init; }

    /// <summary>Whether the hex digits are written in upper case.</summary>
    public bool UpperCase { get; init; }

    /// <summary>Whether <c>0x</c> and a leading <c>0</c> (octal) are understood, as C's <c>strtol</c> does with base 0.</summary>
    public bool AnyBase { get; init; }

    /// <summary>Whether 0 is refused with words of its own.</summary>
    public bool RefusesZero { get; init; }

    /// <summary>Whether 0 means that nothing was said.</summary>
    public bool DropsZero { get; init; }

    /// <summary>A number that stands for any, and is not written.</summary>
    public string? Wildcard { get; init; }

    /// <summary>libvirt's words after a value that is no such number.</summary>
    public string Expected { get; init; } = "'{0}'. Expected integer value";

    /// <summary>libvirt's words after a number below the least.</summary>
    public string ExpectedRange { get; init; } = "'{0}'. Expected non-negative value";

    /// <inheritdoc />
    public override string? Read(string raw, XmlPlace place)
    {
        if (raw == Wildcard)
        {
            return null;
        }

        if (!TryParse(raw, out decimal number))
        {
            throw Bad(raw, place, Expected);
        }

        if (number < Minimum)
        {
            throw Bad(raw, place, ExpectedRange);
        }

        if (number == 0 && (RefusesZero || DropsZero))
        {
            return DropsZero ? null : throw Bad(raw, place, "Zero is not permitted");
        }

        return HexDigits > 0 ? "0x" + InHex((ulong)number) : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The same number with its hex digits in upper case.</summary>
    /// <returns>A copy of this kind.</returns>
    public NumberValue InUpperCase() => this with { UpperCase = true };

    private string InHex(ulong number) => number.ToString(
        (UpperCase ? "X" : "x") + HexDigits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private bool TryParse(string raw, out decimal number)
    {
        if (AnyBase && CNumbers.TryParse(raw, out ulong hex))
        {
            number = hex;
        }
        else if (
            !decimal.TryParse(
                raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        return number <= Maximum;
    }
}
