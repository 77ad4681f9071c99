using System.Globalization;

namespace Vireo.Host.Addresses;

/// <summary>A hardware address of a network interface.</summary>
public static class MacAddress
{
    private const int Length = 6;

    /// <summary>Reads an address: six numbers of one or two hex digits between colons.</summary>
    /// <param name="text">The address as it came.</param>
    /// <param name="normal">How it is written: lower case, two digits each.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out string normal)
    {
        ArgumentNullException.ThrowIfNull(text);
        int end = text.AsSpan().IndexOfAnyInRange('\0', ' ');
        string[] parts = (end < 0 ? text : text[..end]).Split(':');
        normal = string.Empty;
        if (parts.Length != Length)
        {
            return false;
        }

        var bytes = new byte[Length];
        for (int i = 0; i < Length; i++)
        {
            if (parts[i].Length is < 1 or > 2
                || !byte.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[i]))
            {
                return false;
            }
        }

        normal = string.Join(':', bytes.Select(one => one.ToString("x2", CultureInfo.InvariantCulture)));
        return true;
    }

    /// <summary>Whether an address, in the form in which it is written, is that of a group.</summary>
    internal static bool IsGroup(string normal) => (Convert.ToInt32(normal[..2], 16) & 1) != 0;

    /// <summary>Whether two texts are the same address.</summary>
    /// <param name="one">A text.</param>
    /// <param name="other">Another one.</param>
    /// <returns>Whether they are.</returns>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && TryParse(one, out string first) && TryParse(other, out string second) && first == second;
}
