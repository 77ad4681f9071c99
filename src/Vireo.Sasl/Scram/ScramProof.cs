namespace Vireo.Sasl.Scram;

/// <summary>The formulas of RFC 5802, section 3.</summary>
internal static class ScramProof
{
    internal static byte[] ClientKey(ScramHash hash, byte[] saltedPassword) => hash.Sign(saltedPassword, "Client Key");

    internal static byte[] ServerKey(ScramHash hash, byte[] saltedPassword) => hash.Sign(saltedPassword, "Server Key");

    /// <summary>A proof from a key, or the key from the proof.</summary>
    internal static byte[] Mask(byte[] keyOrProof, byte[] signature)
    {
        byte[] masked = (byte[])keyOrProof.Clone();
        for (int i = 0; i < masked.Length; i++)
        {
            masked[i] ^= signature[i];
        }

        return masked;
    }
}
