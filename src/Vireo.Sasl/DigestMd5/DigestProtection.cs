using Vireo.Sasl.Layers;

namespace Vireo.Sasl.DigestMd5;

/// <summary>A protection that DIGEST-MD5 has a word for.</summary>
/// <param name="Word">The word (<c>qop</c>).</param>
/// <param name="Cipher">The cipher's word; null: nothing is hidden.</param>
/// <param name="Strength">The strength, in bits of key.</param>
internal sealed record DigestProtection(string Word, string? Cipher, int Strength)
{
    /// <summary>Nothing is protected.</summary>
    internal static DigestProtection None { get; } = new("auth", null, 0);

    /// <summary>Changes are noticed.</summary>
    internal static DigestProtection Integrity { get; } = new("auth-int", null, 1);

    /// <summary>RC4 with 128 bits.</summary>
    internal static DigestProtection Rc4 { get; } = new("auth-conf", "rc4", 128);

    /// <summary>Triple DES with two keys.</summary>
    internal static DigestProtection TripleDes { get; } = new("auth-conf", "3des", 112);

    /// <summary>All, the strongest first. What is weaker than a channel ever asks for (DES, RC4 with 40 and 56 bits) is left out.</summary>
    private static IReadOnlyList<DigestProtection> All { get; } = [Rc4, TripleDes, Integrity, None];

    /// <summary>The greatest strength.</summary>
    internal static int MaxStrength => All[0].Strength;

    /// <summary>Those that a channel takes, the strongest first.</summary>
    internal static IReadOnlyList<DigestProtection> For(ChannelSecurity channel) => [.. All.Where(one => channel.Takes(one.Strength))];

    /// <summary>The first that the other side has too.</summary>
    /// <param name="own">Those of this side.</param>
    /// <param name="words">The other side's words.</param>
    /// <param name="ciphers">The words of its ciphers.</param>
    /// <returns>The protection; null: there is none in common.</returns>
    internal static DigestProtection? Choose(IReadOnlyList<DigestProtection> own, IReadOnlyList<string> words, IReadOnlyList<string> ciphers) =>
        own.FirstOrDefault(one => words.Contains(one.Word) && (one.Cipher is null || ciphers.Contains(one.Cipher)));
}
