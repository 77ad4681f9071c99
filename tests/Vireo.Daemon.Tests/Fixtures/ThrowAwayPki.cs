using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>An authority, a server's certificate for this host, and clients', valid for an hour.</summary>
internal sealed class ThrowAwayPki : IDisposable
{
    private readonly X509Certificate2 _authority;
    private readonly TemporaryFolder _folder = new();

    internal ThrowAwayPki()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Throw-away CA", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        _authority = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddHours(2));
        using var server = Issue("CN=localhost");
        Write("cacert.pem", _authority.ExportCertificatePem());
        Write("servercert.pem", server.ExportCertificatePem());
        using var serverKey = server.GetRSAPrivateKey();
        Write("serverkey.pem", serverKey?.ExportPkcs8PrivateKeyPem() ?? "");
    }

    /// <summary>The lines of a configuration that name these files, and switch TLS on.</summary>
    internal string Configuration => $"""
        listen_tls = 1
        tls_port = "0"
        ca_file = "{_folder.File("cacert.pem")}"
        cert_file = "{_folder.File("servercert.pem")}"
        key_file = "{_folder.File("serverkey.pem")}"

        """;

    /// <summary>How a client judges the daemon's certificate: by this authority alone.</summary>
    internal X509ChainPolicy MakeChainPolicy() => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { _authority },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    internal X509Certificate2 Issue(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, true));
        using var certificate = request.Create(_authority, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddHours(1), RandomNumberGenerator.GetBytes(8));
        return certificate.CopyWithPrivateKey(key);
    }

    public void Dispose()
    {
        _authority.Dispose();
        _folder.Dispose();
    }

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);
}
