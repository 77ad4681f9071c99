using System.Security.Cryptography;

namespace Vireo.Sasl.Exchanges;

/// <summary>Texts that nobody has said before and nobody can guess.</summary>
internal static class Nonce
{
    private const int Bytes = 24;

    internal static string Create() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
}
