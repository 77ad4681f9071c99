using System.Security.Cryptography;
using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Scram;

/// <summary>A hash that SCRAM is made with (RFC 5802, RFC 7677).</summary>
public sealed class ScramHash
{
    private readonly HashAlgorithmName _algorithm;

    private ScramHash(string mechanism, HashAlgorithmName algorithm, int length)
    {
        Mechanism = mechanism;
        _algorithm = algorithm;
        Length = length;
    }

    /// <summary>SHA-1, for older peers.</summary>
    public static ScramHash Sha1 { get; } = new("SCRAM-SHA-1", HashAlgorithmName.SHA1, SHA1.HashSizeInBytes);

    /// <summary>SHA-256.</summary>
    public static ScramHash Sha256 { get; } = new("SCRAM-SHA-256", HashAlgorithmName.SHA256, SHA256.HashSizeInBytes);

    /// <summary>The mechanism's name.</summary>
    public string Mechanism { get; }

    /// <summary>The bytes of a hash.</summary>
    internal int Length { get; }

    internal byte[] Salt(string password, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(SaslText.Write(password), salt, iterations, _algorithm, Length);

    internal byte[] Hash(byte[] bytes) => CryptographicOperations.HashData(_algorithm, bytes);

    internal byte[] Sign(byte[] key, string text) => CryptographicOperations.HmacData(_algorithm, key, SaslText.Write(text));
}
