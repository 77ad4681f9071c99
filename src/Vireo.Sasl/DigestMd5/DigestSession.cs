using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Vireo.Sasl.DigestMd5;

/// <summary>What both sides compute in one exchange (RFC 2831, section 2.1.2.1).</summary>
/// <param name="Secret">The <see cref="DigestSecret"/>.</param>
/// <param name="Nonce">What the server said that nobody had said before.</param>
/// <param name="ClientNonce">What the client said.</param>
/// <param name="Protection">What the client chose.</param>
/// <param name="Uri">What the client wants to reach: <c>libvirt/host</c>.</param>
[SuppressMessage("Security", "CA5351", Justification = "DIGEST-MD5 is made of MD5; it is there for old peers.")]
internal sealed record DigestSession(byte[] Secret, string Nonce, string ClientNonce, DigestProtection Protection, string Uri)
{
    /// <summary>The only count: nonces are not used again.</summary>
    internal const string Count = "00000001";

    /// <summary>Another name to act as; null: none.</summary>
    internal string? OtherName { get; init; }

    /// <summary>The key that all others are derived from.</summary>
    internal byte[] Key => MD5.HashData(
        [.. Secret, .. Encoding.UTF8.GetBytes($":{Nonce}:{ClientNonce}{(OtherName is null ? "" : ":" + OtherName)}")]);

    /// <summary>What the client proves itself with.</summary>
    internal string ClientProof => Prove("AUTHENTICATE:");

    /// <summary>What the server proves itself with.</summary>
    internal string ServerProof => Prove(":");

    private string Prove(string method)
    {
        string withoutBody = Protection.Word == DigestProtection.None.Word ? "" : ":00000000000000000000000000000000";
        string what = Hash($"{method}{Uri}{withoutBody}");
        return Hash($"{Convert.ToHexStringLower(Key)}:{Nonce}:{Count}:{ClientNonce}:{Protection.Word}:{what}");
    }

    private static string Hash(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
}
