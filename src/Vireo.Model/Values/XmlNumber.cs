using System.Globalization;
using System.Numerics;

namespace Vireo.Model.Values;

/// <summary>Numbers as libvirt reads and writes them.</summary>
public static class XmlNumber
{
    private const string HexPrefix = "0x";
    private const int OctalBits = 3;

    /// <summary>Reads a whole number: decimal, or hexadecimal after <c>0x</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it stands.</param>
    /// <typeparam name="T">The number's type.</typeparam>
    /// <exception cref="XmlValueException">It is no such number, or too large for the type.</exception>
    public static T Parse<T>(string text, XmlPath path)
        where T : struct, IBinaryInteger<T>
    {
        ReadOnlySpan<char> digits = text.AsSpan().Trim();
        bool read = digits.StartsWith(HexPrefix, StringComparison.OrdinalIgnoreCase)
            ? T.TryParse(digits[HexPrefix.Length..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out T value)
            : T.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return read ? value : throw NotANumber(text, path);
    }

    /// <summary>Reads a number to the base 8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it stands.</param>
    /// <typeparam name="T">The number's type.</typeparam>
    /// <exception cref="XmlValueException">It is no such number, or too large for the type.</exception>
    public static T ParseOctal<T>(string text, XmlPath path)
        where T : struct, IBinaryInteger<T>
    {
        T value = T.Zero;
        string digits = text.Trim();
        foreach (char digit in digits)
        {
            T shifted = value << OctalBits;
            if (digit is < '0' or > '7' || shifted >> OctalBits != value)
            {
                throw NotANumber(text, path);
            }

            value = shifted | T.CreateTruncating(digit - '0');
        }

        return digits.Length > 0 ? value : throw NotANumber(text, path);
    }

    /// <summary>Writes a number in decimal.</summary>
    /// <param name="value">The number.</param>
    /// <typeparam name="T">The number's type.</typeparam>
    public static string Format<T>(T value)
        where T : struct, IBinaryInteger<T> => value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Writes a number in hexadecimal, after <c>0x</c>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits it has at least.</param>
    /// <typeparam name="T">The number's type.</typeparam>
    public static string FormatHexadecimal<T>(T value, int digits)
        where T : struct, IBinaryInteger<T> =>
        HexPrefix + value.ToString("x" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Writes a number to the base 8, with a zero before it, as file modes are.</summary>
    /// <param name="value">The number.</param>
    /// <typeparam name="T">The number's type.</typeparam>
    public static string FormatOctal<T>(T value)
        where T : struct, IBinaryInteger<T> => "0" + Convert.ToString(long.CreateChecked(value), 8);

    /// <summary>Reads a number with a fraction.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it stands.</param>
    /// <exception cref="XmlValueException">It is no such number.</exception>
    public static double ParseDouble(string text, XmlPath path) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : throw NotANumber(text, path);

    /// <summary>Writes a number with a fraction.</summary>
    /// <param name="value">The number.</param>
    public static string FormatDouble(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static XmlValueException NotANumber(string text, XmlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new XmlValueException(path.ToString(), text, "a number that fits");
    }
}
