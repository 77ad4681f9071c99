using Vireo.Transport.Tests.X509;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.Fixtures;

/// <summary>A folder with one side's files, filled with certificates of tls-cases.json.</summary>
internal sealed class PkiFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal PkiFolder(CertificateRole role, string authorities, string? certificate, string group = "session")
    {
        Files = PkiFiles.InFolder(_folder.Path, role);
        var certificates = TlsCases.Certificates(group);
        File.WriteAllText(Files.Authorities, certificates.Pem(authorities));
        if (certificate is not null)
        {
            File.WriteAllText(Files.Certificate, certificates.Pem(certificate));
            File.WriteAllText(Files.PrivateKey, TestCertificates.KeyPem);
        }
    }

    internal string Path => _folder.Path;

    internal PkiFiles Files { get; }

    public void Dispose() => _folder.Dispose();
}
