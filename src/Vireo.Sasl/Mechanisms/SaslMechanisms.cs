using Vireo.Sasl.Anonymous;
using Vireo.Sasl.DigestMd5;
using Vireo.Sasl.Gssapi;
using Vireo.Sasl.Plain;
using Vireo.Sasl.Scram;

namespace Vireo.Sasl.Mechanisms;

/// <summary>The mechanisms that there are.</summary>
public static class SaslMechanisms
{
    /// <summary>Kerberos.</summary>
    public static SaslMechanism Gssapi { get; } = new(
        "GSSAPI",
        static login => new GssapiClient(login.Service, login.Host, login.Channel),
        static login => new GssapiServer(login.Channel))
    {
        MaxStrength = GssapiProtection.Strength,
        NeedsPassword = false,
    };

    /// <summary>MD5 and RC4, for old peers, and on plain TCP.</summary>
    public static SaslMechanism DigestMd5 { get; } = new(
        "DIGEST-MD5",
        static login => new DigestClient(login.UserName, login.Password, $"{login.Service}/{login.Host}", login.Channel) { Realm = login.Realm },
        static login => new DigestServer(login.Service, login.Users.DigestRealms, login.Users.FindDigestSecret, login.Channel))
    {
        MaxStrength = DigestProtection.MaxStrength,
    };

    /// <summary>The password itself.</summary>
    public static SaslMechanism Plain { get; } = new(
        "PLAIN",
        static login => new PlainClient(login.UserName, login.Password),
        static login => new PlainServer((name, password) => IsRight(login.Users, name, password)));

    /// <summary>No name.</summary>
    public static SaslMechanism Anonymous { get; } = new("ANONYMOUS", static _ => new AnonymousClient(), static _ => new AnonymousServer())
    {
        NeedsPassword = false,
        IsAnonymous = true,
    };

    /// <summary>All, in the order in which a client prefers them.</summary>
    public static IReadOnlyList<SaslMechanism> All { get; } =
        [Gssapi, Scram(ScramHash.Sha256), Scram(ScramHash.Sha1), DigestMd5, Plain, Anonymous];

    /// <summary>Finds a mechanism.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The mechanism; null: there is no such.</returns>
    public static SaslMechanism? Find(string name) => All.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static SaslMechanism Scram(ScramHash hash) => new(
        hash.Mechanism,
        login => new ScramClient(hash, login.UserName, login.Password),
        login => new ScramServer(hash, name => login.Users.FindKeys(hash, name)));

    // Salted for nobody too: how long it takes tells nothing.
    private static bool IsRight(IUserStore users, string name, string password) =>
        users.FindKeys(ScramHash.Sha256, name) is { } keys ? keys.Fits(ScramHash.Sha256, password) : Refuse(password);

    private static bool Refuse(string password)
    {
        ScramKeys.Create(ScramHash.Sha256, password);
        return false;
    }
}
