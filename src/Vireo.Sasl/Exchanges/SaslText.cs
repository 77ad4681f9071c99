using System.Text;

namespace Vireo.Sasl.Exchanges;

/// <summary>Messages that are text.</summary>
internal static class SaslText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a message that must be there.</summary>
    /// <param name="message">The message.</param>
    /// <returns>Its text.</returns>
    /// <exception cref="SaslException">There is none, or it is no UTF-8.</exception>
    internal static string Read(ReadOnlyMemory<byte>? message)
    {
        try
        {
            return message is { } bytes ? Utf8.GetString(bytes.Span) : throw new SaslException("a message is missing");
        }
        catch (DecoderFallbackException e)
        {
            throw new SaslException("a message is not UTF-8 text", e);
        }
    }

    /// <summary>Makes a message.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The bytes.</returns>
    internal static byte[] Write(string text) => Utf8.GetBytes(text);

    /// <summary>Reads bytes that were written as base64.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="SaslException">It is no base64.</exception>
    internal static byte[] ReadBase64(string text)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int count) ? bytes[..count] : throw new SaslException("a value is not base64");
    }
}
