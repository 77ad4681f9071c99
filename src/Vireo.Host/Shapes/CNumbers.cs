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
