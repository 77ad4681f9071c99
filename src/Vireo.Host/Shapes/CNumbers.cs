using System.Globalization;

namespace Vireo.Host.Shapes;

/// <summary>Numbers as C writes them: <c>0x</c> is hex, a leading <c>0</c> octal.</summary>
internal static class CNumbers
{
    private const int OctalBase = 8;

    internal static bool TryParse(string text, out ulong number)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
        }

        return text.Length > 1 && text[0] == '0'
            ? TryParseOctal(text, out number)
            : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>A 32-bit number where <c>-1</c> is the largest, <c>-2</c> the one before, and so on (<c>virStrToLong_ui</c>).</summary>
    internal static bool TryParseUInt(string text, bool anyBase, out uint number)
    {
        string digits = text.TrimStart();
        bool negative = digits.StartsWith('-');
        digits = negative || digits.StartsWith('+') ? digits[1..] : digits;
        bool valid = anyBase
            ? TryParse(digits, out ulong size)
            : ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out size);
        number = unchecked((uint)(negative ? 0 - size : size));
        return valid && size <= uint.MaxValue;
    }

    private static bool TryParseOctal(string text, out ulong number)
    {
        number = 0;
        foreach (char digit in text)
        {
            if (digit is < '0' or > '7' || number > ulong.MaxValue / OctalBase)
            {
                return false;
            }

            number = (number * OctalBase) + (ulong)(digit - '0');
        }

        return true;
    }
}
