namespace Vireo.Sasl.DigestMd5;

/// <summary>A cipher in one direction; each message goes on where the one before ended.</summary>
internal abstract class DigestCipher : IDisposable
{
    /// <summary>The most bytes that fill up a block.</summary>
    internal const int MaxPadding = 8;

    /// <summary>What a message's length must be a multiple of.</summary>
    internal abstract int BlockBytes { get; }

    /// <summary>Encrypts or decrypts in place.</summary>
    internal abstract void Apply(Span<byte> bytes);

    /// <summary>How many bytes fill up a message; a cipher with blocks adds at least one.</summary>
    internal int PaddingFor(int length) => BlockBytes == 1 ? 0 : BlockBytes - (length % BlockBytes);

    internal static DigestCipher Create(string word, byte[] key, bool isEncrypting) =>
        word == DigestProtection.Rc4.Cipher ? new Rc4Cipher(key) : new TripleDesCipher(key, isEncrypting);

    public abstract void Dispose();
}
