using Vireo.Interop.Tests.Peers;

namespace Vireo.Interop.Tests.Certificates;

/// <summary>Throw-away certificates, good and bad, made once for all tests and never written outside a temporary folder.</summary>
public sealed class Pki : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Makes the authorities and writes what each of the names below promises.</summary>
    public Pki()
    {
        using var authority = new CertificateAuthority("Vireo test authority");
        using var stranger = new CertificateAuthority("Vireo strange authority");
        TimeSpan month = TimeSpan.FromDays(30);
        Server(Good, authority, new Issue("localhost") { Lifetime = month });
        Server(Expired, authority, new Issue("localhost") { Lifetime = -month });
        Server(WrongHost, authority, new Issue("elsewhere.example") { Lifetime = month, Addresses = [] });
        Server(OtherAuthority, stranger, new Issue("localhost") { Lifetime = month }, authority);
        Client(Good, authority, new Issue("operator") { Lifetime = month });
        Client(Expired, authority, new Issue("operator") { Lifetime = -month });
        Client(OtherAuthority, stranger, new Issue("operator") { Lifetime = month }, authority);
        authority.WriteCertificate(Path.Combine(Folder(None), "cacert.pem"));
    }

    internal const string Good = "good";
    internal const string Expired = "expired";
    internal const string WrongHost = "wrong-host";
    internal const string OtherAuthority = "other-authority";
    internal const string None = "none";

    /// <summary>A folder as <c>pkipath</c> wants it, which also has the server's files.</summary>
    internal string Folder(string kind) => Directory.CreateDirectory(_folder.At(kind)).FullName;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private void Server(string kind, CertificateAuthority signer, Issue issue, CertificateAuthority? trusted = null)
    {
        signer.Write(issue with { ForServer = true }, Path.Combine(Folder(kind), "server"));
        (trusted ?? signer).WriteCertificate(Path.Combine(Folder(kind), "cacert.pem"));
    }

    private void Client(string kind, CertificateAuthority signer, Issue issue, CertificateAuthority? trusted = null)
    {
        signer.Write(issue, Path.Combine(Folder(kind), "client"));
        (trusted ?? signer).WriteCertificate(Path.Combine(Folder(kind), "cacert.pem"));
    }
}
