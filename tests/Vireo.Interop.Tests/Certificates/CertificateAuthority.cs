using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Interop.Tests.Certificates;

/// <summary>Signs certificates for as long as a test run lasts.</summary>
internal sealed class CertificateAuthority : IDisposable
{
    private const int KeyBits = 2048;
    private const string ForServers = "1.3.6.1.5.5.7.3.1";
    private const string ForClients = "1.3.6.1.5.5.7.3.2";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    private readonly RSA _key = RSA.Create(KeyBits);
    private readonly X509Certificate2 _certificate;

    internal CertificateAuthority(string name)
    {
        CertificateRequest request = Request(name, _key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        _certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow - Lifetime, DateTimeOffset.UtcNow + Lifetime);
    }

    /// <summary>Writes the authority's own certificate.</summary>
    internal void WriteCertificate(string path) => File.WriteAllText(path, _certificate.ExportCertificatePem());

    /// <summary>Makes a key and its certificate and writes <c>PREFIXkey.pem</c> and <c>PREFIXcert.pem</c>.</summary>
    internal void Write(Issue issue, string prefix)
    {
        using RSA key = RSA.Create(KeyBits);
        CertificateRequest request = Request(issue.Name, key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(issue.ForServer ? ForServers : ForClients)], true));
        if (issue.ForServer)
        {
            request.CertificateExtensions.Add(HostNames(issue));
        }

        DateTimeOffset now = DateTimeOffset.UtcNow;
        DateTimeOffset end = now + issue.Lifetime;
        using X509Certificate2 certificate = request.Create(_certificate, (end < now ? end : now) - TimeSpan.FromDays(1), end, RandomNumberGenerator.GetBytes(8));
        File.WriteAllText(prefix + "cert.pem", certificate.ExportCertificatePem());
        File.WriteAllText(prefix + "key.pem", key.ExportPkcs8PrivateKeyPem());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _certificate.Dispose();
        _key.Dispose();
    }

    private static CertificateRequest Request(string name, RSA key) =>
        new($"CN={name},O=Vireo", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static X509Extension HostNames(Issue issue)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(issue.Name);
        foreach (var address in issue.Addresses)
        {
            names.AddIpAddress(address);
        }

        return names.Build();
    }
}
