using System.Security.Cryptography;

namespace Vireo.Sasl.Scram;

/// <summary>What a server keeps in place of a password: enough to tell who knows it, too little to be one who does.</summary>
/// <param name="Salt">What the password was salted with.</param>
/// <param name="Iterations">How often.</param>
/// <param name="StoredKey">Tells a client's proof.</param>
/// <param name="ServerKey">Proves the server.</param>
public sealed record ScramKeys(byte[] Salt, int Iterations, byte[] StoredKey, byte[] ServerKey)
{
    /// <summary>How often passwords are salted: what RFC 7677 asks for, four times.</summary>
    public const int DefaultIterations = 16_384;

    /// <summary>The bytes of a salt.</summary>
    internal const int SaltBytes = 16;

    /// <summary>Makes the keys of a password, with a salt of its own.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="password">The password.</param>
    /// <returns>The keys.</returns>
    public static ScramKeys Create(ScramHash hash, string password) =>
        Derive(hash, password, RandomNumberGenerator.GetBytes(SaltBytes), DefaultIterations);

    /// <summary>Whether this is the password.</summary>
    /// <param name="hash">The hash that the keys were made with.</param>
    /// <param name="password">The password.</param>
    /// <returns>Whether it is.</returns>
    public bool Fits(ScramHash hash, string password) =>
        CryptographicOperations.FixedTimeEquals(Derive(hash, password, Salt, Iterations).StoredKey, StoredKey);

    /// <summary>Makes the keys of a password.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="password">The password.</param>
    /// <param name="salt">The salt.</param>
    /// <param name="iterations">How often it is salted.</param>
    /// <returns>The keys.</returns>
    internal static ScramKeys Derive(ScramHash hash, string password, byte[] salt, int iterations)
    {
        ArgumentNullException.ThrowIfNull(hash);
        byte[] salted = hash.Salt(password, salt, iterations);
        return new ScramKeys(salt, iterations, hash.Hash(ScramProof.ClientKey(hash, salted)), ScramProof.ServerKey(hash, salted));
    }
}
