using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Vireo.Sasl.DigestMd5;

/// <summary>Triple DES with two keys, whose blocks are chained over all messages.</summary>
[SuppressMessage("Security", "CA5350", Justification = "It is there for old peers.")]
internal sealed class TripleDesCipher : DigestCipher
{
    private const int HalfKey = 7; // bytes without parity
    private const int Block = 8;

    private readonly TripleDES _algorithm = TripleDES.Create();
    private readonly ICryptoTransform _transform;

    internal TripleDesCipher(byte[] key, bool isEncrypting)
    {
        _algorithm.Mode = CipherMode.CBC;
        _algorithm.Padding = PaddingMode.None;
        byte[] first = Spread(key.AsSpan(0, HalfKey));
        byte[] second = Spread(key.AsSpan(HalfKey, HalfKey));
        _algorithm.Key = [.. first, .. second, .. first];
        _algorithm.IV = key[^Block..];
        _transform = isEncrypting ? _algorithm.CreateEncryptor() : _algorithm.CreateDecryptor();
    }

    internal override int BlockBytes => Block;

    internal override void Apply(Span<byte> bytes)
    {
        byte[] input = bytes.ToArray();
        byte[] output = new byte[input.Length];
        int count = _transform.TransformBlock(input, 0, input.Length, output, 0);
        output.AsSpan(0, count).CopyTo(bytes);
    }

    public override void Dispose()
    {
        _transform.Dispose();
        _algorithm.Dispose();
    }

    /// <summary>Spreads 56 bits over eight bytes, seven to each; DES leaves the lowest of each alone.</summary>
    private static byte[] Spread(ReadOnlySpan<byte> bits)
    {
        ulong all = 0;
        foreach (byte one in bits)
        {
            all = (all << 8) | one;
        }

        byte[] spread = new byte[Block];
        for (int i = 0; i < Block; i++)
        {
            spread[i] = (byte)((all >> (49 - (7 * i))) << 1);
        }

        return spread;
    }
}
