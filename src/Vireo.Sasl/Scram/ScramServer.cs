using System.Security.Cryptography;
using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Scram;

/// <summary>Finds out whether a client knows a password of which the server has keys.</summary>
public sealed class ScramServer : SaslExchange
{
    // Somebody who does not exist is asked as if he did, the same way each time.
    private static readonly byte[] FakeSecret = RandomNumberGenerator.GetBytes(32);

    private readonly ScramHash _hash;
    private readonly Func<string, ScramKeys?> _find;
    private readonly string _ownNonce;
    private string _header = "";
    private string _exchanged = "";
    private string _nonce = "";
    private string _name = "";
    private ScramKeys? _keys;

    /// <summary>Makes the exchange.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="find">Finds somebody's keys; null: there is nobody of this name.</param>
    public ScramServer(ScramHash hash, Func<string, ScramKeys?> find)
        : this(hash, find, Nonce.Create())
    {
    }

    internal ScramServer(ScramHash hash, Func<string, ScramKeys?> find, string nonce)
    {
        _hash = hash;
        _find = find;
        _ownNonce = nonce;
    }

    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message) => message is null ? Say(ReadOnlyMemory<byte>.Empty, Challenge) : Challenge(message);

    private SaslStep Challenge(ReadOnlyMemory<byte>? message)
    {
        string text = SaslText.Read(message);
        var reader = new ScramReader(text);
        if (reader.TakeWord() is not ("n" or "y"))
        {
            throw new SaslException("the client wants to bind the channel, which was not offered");
        }

        string? otherName = reader.TryTake('a') ?? (reader.TakeWord().Length == 0 ? null : throw new SaslException("the header is wrong"));
        string bare = reader.Rest.ToString();
        _header = text[..^bare.Length];
        _name = ScramReader.ReadName(reader.Take('n'));
        string clientNonce = reader.Take('r');
        if (clientNonce.Length == 0)
        {
            throw new SaslException("the client's nonce is empty");
        }

        if (otherName is not null && ScramReader.ReadName(otherName) != _name)
        {
            throw new SaslException($"'{_name}' wants to act as somebody else");
        }

        _keys = _find(_name);
        _nonce = clientNonce + _ownNonce;
        (byte[] salt, int iterations) = _keys is { } keys ? (keys.Salt, keys.Iterations) : Fake();
        string challenge = $"r={_nonce},s={Convert.ToBase64String(salt)},i={iterations}";
        _exchanged = $"{bare},{challenge}";
        return Say(SaslText.Write(challenge), Verify);
    }

    private SaslStep Verify(ReadOnlyMemory<byte>? message)
    {
        string text = SaslText.Read(message);
        int proofAt = text.LastIndexOf(",p=", StringComparison.Ordinal);
        if (proofAt < 0)
        {
            throw new SaslException("the proof is missing");
        }

        var reader = new ScramReader(text);
        if (!SaslText.ReadBase64(reader.Take('c')).AsSpan().SequenceEqual(SaslText.Write(_header)) || reader.Take('r') != _nonce)
        {
            throw new SaslException("the client repeats something else than was said");
        }

        string all = $"{_exchanged},{text[..proofAt]}";
        byte[] proof = SaslText.ReadBase64(text[(proofAt + ",p=".Length)..]);
        if (_keys is null || proof.Length != _hash.Length || !IsProof(proof, _keys, all))
        {
            throw new SaslException($"'{_name}' does not exist, or the password is another");
        }

        UserName = _name;
        return Finish(SaslText.Write($"v={Convert.ToBase64String(_hash.Sign(_keys.ServerKey, all))}"));
    }

    private bool IsProof(byte[] proof, ScramKeys keys, string all) => CryptographicOperations.FixedTimeEquals(
        _hash.Hash(ScramProof.Mask(proof, _hash.Sign(keys.StoredKey, all))),
        keys.StoredKey);

    private (byte[] Salt, int Iterations) Fake() =>
        (_hash.Sign(FakeSecret, _name)[..ScramKeys.SaltBytes], ScramKeys.DefaultIterations);
}
