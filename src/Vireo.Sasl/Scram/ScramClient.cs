using System.Security.Cryptography;
using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Scram;

/// <summary>Proves that the client knows a password, and has the server prove it too; the password is never sent.</summary>
public sealed class ScramClient : SaslExchange
{
    private const string Header = "n,,"; // no channel binding, no other name

    private readonly ScramHash _hash;
    private readonly string _password;
    private readonly string _nonce;
    private readonly string _first;
    private byte[] _serverSignature = [];

    /// <summary>Makes the exchange.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="userName">Who logs in.</param>
    /// <param name="password">The password.</param>
    public ScramClient(ScramHash hash, string userName, string password)
        : this(hash, userName, password, Nonce.Create())
    {
    }

    internal ScramClient(ScramHash hash, string userName, string password, string nonce)
    {
        _hash = hash;
        _password = password;
        _nonce = nonce;
        _first = $"n={ScramReader.WriteName(userName)},r={nonce}";
        UserName = userName;
    }

    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message) => Say(SaslText.Write(Header + _first), Prove);

    private SaslStep Prove(ReadOnlyMemory<byte>? message)
    {
        string challenge = SaslText.Read(message);
        var reader = new ScramReader(challenge);
        string nonce = reader.Take('r');
        if (nonce.Length <= _nonce.Length || !nonce.StartsWith(_nonce, StringComparison.Ordinal))
        {
            throw new SaslException("the server's nonce does not go on from the client's");
        }

        byte[] salt = SaslText.ReadBase64(reader.Take('s'));
        int iterations = ScramReader.ReadIterations(reader.Take('i'));
        byte[] salted = _hash.Salt(_password, salt, iterations);
        byte[] clientKey = ScramProof.ClientKey(_hash, salted);
        string withoutProof = $"c={Convert.ToBase64String(SaslText.Write(Header))},r={nonce}";
        string all = $"{_first},{challenge},{withoutProof}";
        _serverSignature = _hash.Sign(ScramProof.ServerKey(_hash, salted), all);
        byte[] proof = ScramProof.Mask(clientKey, _hash.Sign(_hash.Hash(clientKey), all));
        return Say(SaslText.Write($"{withoutProof},p={Convert.ToBase64String(proof)}"), Verify);
    }

    private SaslStep Verify(ReadOnlyMemory<byte>? message)
    {
        var reader = new ScramReader(SaslText.Read(message));
        if (reader.TryTake('e') is { } error)
        {
            throw new SaslException($"the server says: {error}");
        }

        return CryptographicOperations.FixedTimeEquals(SaslText.ReadBase64(reader.Take('v')), _serverSignature)
            ? Finish()
            : throw new SaslException("the server does not know the password either");
    }
}
