using System.Globalization;
using System.Security.Cryptography;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Sasl.DigestMd5;

/// <summary>Finds out whether a client knows a password of which the server has the <see cref="DigestSecret"/>.</summary>
/// <param name="service">The service that clients reach: <c>libvirt</c>.</param>
/// <param name="realms">The realms that the server knows.</param>
/// <param name="find">Finds the secret of somebody in a realm; null: there is nobody.</param>
/// <param name="channel">What the channel wants.</param>
public sealed class DigestServer(string service, IReadOnlyList<string> realms, Func<string, string, byte[]?> find, ChannelSecurity channel) : SaslExchange
{
    private readonly IReadOnlyList<DigestProtection> _offered = DigestProtection.For(channel);

    internal string OwnNonce { get; init; } = Nonce.Create();

    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message)
    {
        // Without an earlier login to go on from, a client's first message has nothing to say.
        var challenge = new DigestDirectives().AddQuoted("nonce", OwnNonce);
        foreach (string realm in realms)
        {
            challenge.AddQuoted("realm", realm);
        }

        challenge.AddQuoted("qop", string.Join(',', _offered.Select(one => one.Word).Distinct()));
        if (_offered.Any(one => one.Cipher is not null))
        {
            challenge.AddQuoted("cipher", string.Join(',', _offered.Select(one => one.Cipher).OfType<string>()));
        }

        challenge.Add("maxbuf", SecurityLayer.MaxWrapped.ToString(CultureInfo.InvariantCulture)).Add("charset", "utf-8").Add("algorithm", "md5-sess");
        return Say(SaslText.Write(challenge.ToString()), Verify);
    }

    private SaslStep Verify(ReadOnlyMemory<byte>? message)
    {
        var answer = DigestDirectives.Parse(SaslText.Read(message));
        string name = answer.Get("username");
        string realm = answer.Find("realm") ?? "";
        DigestProtection protection = DigestProtection.Choose(_offered, [answer.Find("qop") ?? DigestProtection.None.Word], answer.Words("cipher"))
            ?? throw new SaslException("the client wants a protection that was not offered");
        string uri = answer.Get("digest-uri");
        if (answer.Get("nonce") != OwnNonce || answer.Get("nc") != DigestSession.Count || !uri.StartsWith(service + "/", StringComparison.Ordinal))
        {
            throw new SaslException("the client answers another challenge, or wants another service");
        }

        string? otherName = answer.Find("authzid");
        if (!string.IsNullOrEmpty(otherName) && otherName != name)
        {
            throw new SaslException($"'{name}' wants to act as somebody else");
        }

        byte[]? secret = find(name, realm);
        var session = new DigestSession(secret ?? RandomNumberGenerator.GetBytes(DigestSecret.Length), OwnNonce, answer.Get("cnonce"), protection, uri)
        {
            OtherName = otherName,
        };
        bool isProof = CryptographicOperations.FixedTimeEquals(SaslText.Write(answer.Get("response")), SaslText.Write(session.ClientProof));
        if (secret is null || !isProof)
        {
            throw new SaslException($"'{name}' does not exist in the realm '{realm}', or the password is another");
        }

        UserName = name;
        Layer = DigestLayer.Create(session, isServer: true, DigestLayer.ReadMaxWrapped(answer));
        return Finish(SaslText.Write($"rspauth={session.ServerProof}"));
    }
}
