using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Sasl.DigestMd5;

/// <summary>
/// The layer of DIGEST-MD5: each message ends in a signature that counts messages, and is encrypted up to there where that was agreed on
/// (RFC 2831, sections 2.3 and 2.4).
/// </summary>
[SuppressMessage("Security", "CA5351", Justification = "DIGEST-MD5 is made of MD5; it is there for old peers.")]
internal sealed class DigestLayer : SecurityLayer
{
    private const int SignatureBytes = 10;
    private const int TrailerBytes = sizeof(ushort) + sizeof(uint);
    private const ushort Version = 1;
    private const int MaxOverhead = SignatureBytes + TrailerBytes + DigestCipher.MaxPadding;

    private readonly byte[] _ownKey;
    private readonly byte[] _peerKey;
    private readonly DigestCipher? _ownCipher;
    private readonly DigestCipher? _peerCipher;
    private uint _sent;
    private uint _received;

    private DigestLayer(DigestSession session, bool isServer, int peerMaxWrapped)
    {
        byte[] key = session.Key;
        (string own, string peer) = isServer ? ("server-to-client", "client-to-server") : ("client-to-server", "server-to-client");
        _ownKey = Derive(key, $"Digest session key to {own} signing key magic constant");
        _peerKey = Derive(key, $"Digest session key to {peer} signing key magic constant");
        if (session.Protection.Cipher is { } cipher)
        {
            _ownCipher = DigestCipher.Create(cipher, Derive(key, $"Digest H(A1) to {own} sealing key magic constant"), isEncrypting: true);
            _peerCipher = DigestCipher.Create(cipher, Derive(key, $"Digest H(A1) to {peer} sealing key magic constant"), isEncrypting: false);
        }

        Strength = session.Protection.Strength;
        MaxPlain = peerMaxWrapped - MaxOverhead;
    }

    /// <inheritdoc />
    public override int Strength { get; }

    /// <inheritdoc />
    public override int MaxPlain { get; }

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Wrap(ReadOnlySpan<byte> plain)
    {
        int padding = _ownCipher?.PaddingFor(plain.Length + SignatureBytes) ?? 0;
        int sealedBytes = plain.Length + padding + SignatureBytes;
        byte[] wrapped = new byte[sealedBytes + TrailerBytes];
        plain.CopyTo(wrapped);
        wrapped.AsSpan(plain.Length, padding).Fill((byte)padding);
        Sign(_ownKey, _sent, plain, wrapped.AsSpan(plain.Length + padding, SignatureBytes));
        _ownCipher?.Apply(wrapped.AsSpan(0, sealedBytes));
        BinaryPrimitives.WriteUInt16BigEndian(wrapped.AsSpan(sealedBytes), Version);
        BinaryPrimitives.WriteUInt32BigEndian(wrapped.AsSpan(sealedBytes + sizeof(ushort)), _sent++);
        return wrapped;
    }

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Unwrap(ReadOnlySpan<byte> wrapped)
    {
        int sealedBytes = wrapped.Length - TrailerBytes;
        if (sealedBytes < SignatureBytes || sealedBytes % (_peerCipher?.BlockBytes ?? 1) != 0)
        {
            throw Bad();
        }

        byte[] bytes = wrapped[..sealedBytes].ToArray();
        _peerCipher?.Apply(bytes);
        int length = sealedBytes - SignatureBytes;
        int padding = _peerCipher is { BlockBytes: > 1 } block ? PaddingAt(bytes.AsSpan(0, length), block.BlockBytes) : 0;
        length -= padding;
        Span<byte> signature = stackalloc byte[SignatureBytes];
        Sign(_peerKey, _received, bytes.AsSpan(0, length), signature);
        bool isSound = CryptographicOperations.FixedTimeEquals(signature, bytes.AsSpan(length + padding))
            && BinaryPrimitives.ReadUInt16BigEndian(wrapped[sealedBytes..]) == Version
            && BinaryPrimitives.ReadUInt32BigEndian(wrapped[(sealedBytes + sizeof(ushort))..]) == _received;
        _received++;
        return isSound ? bytes.AsMemory(0, length) : throw Bad();
    }

    /// <summary>The layer that an exchange agreed on; null: none.</summary>
    internal static DigestLayer? Create(DigestSession session, bool isServer, int peerMaxWrapped) =>
        session.Protection == DigestProtection.None ? null : new DigestLayer(session, isServer, peerMaxWrapped);

    /// <summary>Reads how long a wrapped message the other side takes.</summary>
    internal static int ReadMaxWrapped(DigestDirectives directives)
    {
        string text = directives.Find("maxbuf") ?? "65536";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) && bytes > MaxOverhead && bytes <= 0xFFFFFF
            ? Math.Min(bytes, MaxWrapped)
            : throw new SaslException($"'{text}' is no size of a buffer");
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _ownCipher?.Dispose();
        _peerCipher?.Dispose();
        base.Dispose(disposing);
    }

    private static int PaddingAt(ReadOnlySpan<byte> padded, int blockBytes) =>
        !padded.IsEmpty && padded[^1] is var padding and > 0 && padding <= blockBytes && padding <= padded.Length ? padding : throw Bad();

    private static byte[] Derive(byte[] key, string purpose) => MD5.HashData([.. key, .. Encoding.ASCII.GetBytes(purpose)]);

    private static void Sign(byte[] key, uint number, ReadOnlySpan<byte> plain, Span<byte> signature)
    {
        Span<byte> counter = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(counter, number);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.MD5, key);
        hash.AppendData(counter);
        hash.AppendData(plain);
        hash.GetHashAndReset().AsSpan(0, SignatureBytes).CopyTo(signature);
    }

    private static SaslException Bad() => new("a message was not wrapped by the other side, or others are missing before it");
}
