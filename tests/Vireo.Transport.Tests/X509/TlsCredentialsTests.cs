using System.Text.Json;
using Vireo.Errors;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.X509;

/// <summary>Which own certificates are refused before they are used.</summary>
public sealed class TlsCredentialsTests
{
    public static IEnumerable<TheoryDataRow<JsonElement>> Cases => TlsCases.Contexts;

    [Theory]
    [MemberData(nameof(Cases))]
    public void GivenACase_WhenLoaded_ThenTheVerdictIsLibvirts(JsonElement row)
    {
        using var folder = new TemporaryFolder();
        var role = row.GetProperty("role").GetString() == "server" ? CertificateRole.Server : CertificateRole.Client;
        var files = PkiFiles.InFolder(folder.Path, role);
        if (!row.GetProperty("ca").GetString()!.Contains("doesnotexist", StringComparison.Ordinal))
        {
            var certificates = TlsCases.Certificates("context");
            File.WriteAllText(files.Authorities, certificates.Pem(row.GetProperty("ca").GetString()!));
            File.WriteAllText(files.Certificate, certificates.Pem(row.GetProperty("cert").GetString()!));
            File.WriteAllText(files.PrivateKey, TestCertificates.KeyPem);
        }

        var thrown = Record.Exception(() => TlsCredentials.Load(files, role, Checks()).Dispose());

        if (row.GetProperty("expect").GetString() == "accepted")
        {
            Assert.Null(thrown);
        }
        else
        {
            Assert.Equal(VirtErrorCode.SystemError, Assert.IsType<VirtException>(thrown).Code);
        }
    }

    [Theory]
    [InlineData("servercert14req", "Certificate {0} usage does not permit digital signature")]
    [InlineData("servercert15req", "Certificate {0} purpose does not allow use for with a TLS server")]
    [InlineData("servercertexp1req", "The server certificate {0} has expired")]
    [InlineData("servercertnew1req", "The server certificate {0} is not yet active")]
    [InlineData("cacertreq", "The certificate {0} basic constraints show a CA, but we need one for a server")]
    [InlineData("servercert1req", "Our own certificate {0} failed validation against {1}: The certificate hasn't got a known issuer.")]
    public void GivenAServersBadCertificate_WhenLoaded_ThenTheMessageIsLibvirts(string certificate, string message)
    {
        using var folder = new TemporaryFolder();
        var files = PkiFiles.InFolder(folder.Path, CertificateRole.Server);
        var certificates = TlsCases.Certificates("context");
        File.WriteAllText(files.Authorities, certificates.Pem("cacertreq"));
        File.WriteAllText(files.Certificate, certificates.Pem(certificate));
        File.WriteAllText(files.PrivateKey, TestCertificates.KeyPem);

        var error = Assert.Throws<VirtException>(() => TlsCredentials.Load(files, CertificateRole.Server, Checks()));

        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, message, files.Certificate, files.Authorities), error.Message);
    }

    [Fact]
    public void GivenNoSanity_WhenABadCertificateIsLoaded_ThenItIsUsed()
    {
        using var folder = new TemporaryFolder();
        var files = PkiFiles.InFolder(folder.Path, CertificateRole.Server);
        var certificates = TlsCases.Certificates("context");
        File.WriteAllText(files.Authorities, certificates.Pem("cacertreq"));
        File.WriteAllText(files.Certificate, certificates.Pem("servercertexp1req"));
        File.WriteAllText(files.PrivateKey, TestCertificates.KeyPem);

        using var credentials = TlsCredentials.Load(files, CertificateRole.Server, Checks() with { AreSkipped = true });

        Assert.True(credentials.Own!.HasPrivateKey);
    }

    private static CredentialChecks Checks() => new(AreSkipped: false, TimeProvider.System, static _ => { });
}
