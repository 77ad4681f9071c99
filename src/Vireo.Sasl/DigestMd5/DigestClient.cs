using System.Globalization;
using System.Security.Cryptography;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Sasl.DigestMd5;

/// <summary>Proves that the client knows a password, to servers that know nothing newer.</summary>
/// <param name="userName">Who logs in.</param>
/// <param name="password">The password.</param>
/// <param name="uri">What is reached: <c>libvirt/host</c>.</param>
/// <param name="channel">What the channel wants.</param>
public sealed class DigestClient(string userName, string password, string uri, ChannelSecurity channel) : SaslExchange
{
    private DigestSession? _session;
    private int _peerMaxWrapped;

    /// <summary>The realm, where the server knows several; null: its first.</summary>
    public string? Realm { get; init; }

    internal string ClientNonce { get; init; } = Nonce.Create();

    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message) => message is { IsEmpty: false } ? Prove(message) : Say(null, Prove);

    private SaslStep Prove(ReadOnlyMemory<byte>? message)
    {
        var challenge = DigestDirectives.Parse(SaslText.Read(message));
        if (challenge.Get("algorithm") != "md5-sess")
        {
            throw new SaslException("the server knows another algorithm only");
        }

        IReadOnlyList<string> words = challenge.Words("qop") is { Count: > 0 } some ? some : [DigestProtection.None.Word];
        DigestProtection protection = DigestProtection.Choose(DigestProtection.For(channel), words, challenge.Words("cipher"))
            ?? throw new SaslException("the server has no protection that is strong enough for this channel, or wants one that it must not have");
        string realm = Realm ?? (challenge.All("realm") is [var first, ..] ? first : "");
        _peerMaxWrapped = DigestLayer.ReadMaxWrapped(challenge);
        _session = new DigestSession(DigestSecret.Create(userName, realm, password), challenge.Get("nonce"), ClientNonce, protection, uri);
        return Say(SaslText.Write(Answer(challenge, realm, _session).ToString()), Verify);
    }

    private DigestDirectives Answer(DigestDirectives challenge, string realm, DigestSession session)
    {
        var answer = new DigestDirectives().AddQuoted("username", userName).AddQuoted("realm", realm).AddQuoted("nonce", session.Nonce)
            .AddQuoted("cnonce", ClientNonce).Add("nc", DigestSession.Count).Add("qop", session.Protection.Word);
        if (session.Protection.Cipher is { } cipher)
        {
            answer.AddQuoted("cipher", cipher);
        }

        if (session.Protection != DigestProtection.None)
        {
            answer.Add("maxbuf", SecurityLayer.MaxWrapped.ToString(CultureInfo.InvariantCulture));
        }

        if (challenge.Find("charset") is not null)
        {
            answer.Add("charset", "utf-8");
        }

        return answer.AddQuoted("digest-uri", uri).Add("response", session.ClientProof);
    }

    private SaslStep Verify(ReadOnlyMemory<byte>? message)
    {
        string proof = DigestDirectives.Parse(SaslText.Read(message)).Get("rspauth");
        if (_session is null || !CryptographicOperations.FixedTimeEquals(SaslText.Write(proof), SaslText.Write(_session.ServerProof)))
        {
            throw new SaslException("the server does not know the password either");
        }

        UserName = userName;
        Layer = DigestLayer.Create(_session, isServer: false, _peerMaxWrapped);
        return Finish();
    }
}
