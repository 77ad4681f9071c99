using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Vireo.Sasl.DigestMd5;

/// <summary>The hash of name, realm and password that both sides know. Who has it can log in: it is kept as a password would be.</summary>
[SuppressMessage("Security", "CA5351", Justification = "DIGEST-MD5 is made of MD5; it is there for old peers.")]
public static class DigestSecret
{
    /// <summary>The bytes of a secret.</summary>
    public const int Length = MD5.HashSizeInBytes;

    /// <summary>Makes the secret.</summary>
    /// <param name="userName">Who.</param>
    /// <param name="realm">Where that name is known.</param>
    /// <param name="password">The password.</param>
    /// <returns>The hash.</returns>
    public static byte[] Create(string userName, string realm, string password) =>
        MD5.HashData([.. Write(userName), (byte)':', .. Write(realm), (byte)':', .. Write(password)]);

    // What fits into ISO 8859-1 is hashed in it, even between peers that speak UTF-8 (RFC 2831, section 2.1.2.1).
    private static byte[] Write(string text) => text.Any(c => c > byte.MaxValue) ? Encoding.UTF8.GetBytes(text) : Encoding.Latin1.GetBytes(text);
}
