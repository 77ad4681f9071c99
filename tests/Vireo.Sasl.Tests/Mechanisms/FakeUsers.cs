using Vireo.Sasl.DigestMd5;
using Vireo.Sasl.Mechanisms;
using Vireo.Sasl.Scram;

namespace Vireo.Sasl.Tests.Mechanisms;

/// <summary>Knows one user.</summary>
internal sealed class FakeUsers(string name, string password) : IUserStore
{
    internal const string Realm = "here";

    public IReadOnlyList<string> DigestRealms => [Realm, "there"];

    public ScramKeys? FindKeys(ScramHash hash, string userName) => userName == name ? ScramKeys.Derive(hash, password, new byte[16], 4096) : null;

    public byte[]? FindDigestSecret(string userName, string realm) =>
        userName == name && realm == Realm ? DigestSecret.Create(name, realm, password) : null;
}
