using System.Buffers;
using System.Globalization;
using System.Text;

namespace Vireo.Contract.Uris;

/// <summary>Escapes, and which characters of a part go without one (RFC 3986, and what libvirt leaves alone).</summary>
internal static class VirtUriText
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Unreserved = Alphanumeric + "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    internal static readonly SearchValues<char> SchemeCharacters = SearchValues.Create(Alphanumeric + "+-.");
    internal static readonly SearchValues<char> UserCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":");
    internal static readonly SearchValues<char> ServerCharacters = SearchValues.Create(Unreserved + SubDelimiters);
    internal static readonly SearchValues<char> AddressCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":%");
    internal static readonly SearchValues<char> PathCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":@/");
    internal static readonly SearchValues<char> QueryCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":@/?");
    internal static readonly SearchValues<char> FragmentCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":@/?[]");

    // What is written plain is less than what is read: libvirt escapes a colon in a path.
    internal static readonly SearchValues<char> PlainPathCharacters = SearchValues.Create(Unreserved + SubDelimiters + "@/");
    internal static readonly SearchValues<char> NameCharacters = SearchValues.Create(Unreserved + "!$'()*,:@/?");
    internal static readonly SearchValues<char> ValueCharacters = SearchValues.Create(Unreserved);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static void Escape(StringBuilder target, string text, SearchValues<char> plain)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && plain.Contains((char)rune.Value))
            {
                target.Append((char)rune.Value);
                continue;
            }

            foreach (byte value in bytes[..rune.EncodeToUtf8(bytes)])
            {
                target.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            }
        }
    }

    /// <summary>Takes the escapes out, or says which one is bad.</summary>
    internal static bool TryUnescape(string text, out string plain, out string? reason)
    {
        plain = text;
        reason = null;
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return true;
        }

        var bytes = new ArrayBufferWriter<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                bytes.Write(Encoding.UTF8.GetBytes([text[i]]));
                continue;
            }

            // A NUL would end the value early for whatever C code reads it next.
            if (!TryReadByte(text.AsSpan(i), out byte value) || value == 0)
            {
                reason = $"bad escape '{text.AsSpan(i, Math.Min(3, text.Length - i))}'";
                return false;
            }

            bytes.Write([value]);
            i += 2;
        }

        return TryDecode(bytes.WrittenSpan, text, out plain, out reason);
    }

    private static bool TryReadByte(ReadOnlySpan<char> escape, out byte value)
    {
        value = 0;
        return escape.Length >= 3 && byte.TryParse(escape[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, string text, out string plain, out string? reason)
    {
        try
        {
            plain = StrictUtf8.GetString(bytes);
            reason = null;
            return true;
        }
        catch (DecoderFallbackException)
        {
            plain = "";
            reason = $"escapes that are not UTF-8 ('{text}')";
            return false;
        }
    }
}
