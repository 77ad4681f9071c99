using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.X509;

/// <summary>Which hosts a server's certificate is for, with GnuTLS asked the same.</summary>
public sealed class HostNameTests
{
    private static readonly RSA Key = RSA.Create(2048);

    [Theory]
    [InlineData("", "", "host.example.com", "host.example.com", true)]
    [InlineData("", "", "HOST.example.com", "host.EXAMPLE.com", true)]
    [InlineData("", "", "host", "other", false)]
    [InlineData("a.example.com", "", "host.example.com", "host.example.com", false)]
    [InlineData("a.example.com,b.example.com", "", "x", "b.example.com", true)]
    [InlineData("*.example.com", "", "x", "a.example.com", true)]
    [InlineData("*.example.com", "", "x", "a.b.example.com", false)]
    [InlineData("*.example.com", "", "x", "example.com", false)]
    [InlineData("*.com", "", "x", "example.com", false)]
    [InlineData("a*.example.com", "", "x", "ab.example.com", false)]
    [InlineData("*", "", "x", "a", false)]
    [InlineData("*.", "", "x", "a.", false)]
    [InlineData("", "", "*.example.com", "a.example.com", true)]
    [InlineData("", "10.0.0.1", "x", "10.0.0.1", true)]
    [InlineData("", "10.0.0.1", "x", "10.0.0.2", false)]
    [InlineData("", "10.0.0.1", "x", "x", false)]
    [InlineData("", "fec0::dead:beaf", "x", "fec0::dead:beaf", true)]
    [InlineData("", "fec0::dead:beaf", "x", "fec0:0::dead:beaf", true)]
    [InlineData("10.0.0.1", "", "x", "10.0.0.1", false)]
    [InlineData("*.0.0.1", "", "x", "10.0.0.1", false)]
    [InlineData("", "", "10.0.0.1", "10.0.0.1", false)]
    [InlineData("a", "0.0.0.1", "x", "1", false)]
    [InlineData("a.example.com", "10.0.0.1", "x", "10.0.0.1", true)]
    public void GivenNames_WhenAHostIsMatched_ThenTheAnswerIsGnuTlsOwn(string dns, string addresses, string commonName, string host, bool expected)
    {
        using var certificate = Make(dns, addresses, commonName, "1.3.6.1.5.5.7.3.1");
        GnuTls.Require();

        Assert.Equal(expected, HostName.Matches(certificate, host));
        Assert.Equal(expected, GnuTls.Matches(certificate, host));
    }

    [Theory]
    [InlineData("1.3.6.1.5.5.7.3.2", false)]
    [InlineData("1.3.6.1.5.5.7.3.1", true)]
    public void GivenACommonNameAlone_WhenItsPurposeIsAnother_ThenItNamesNoServer(string purpose, bool expected)
    {
        using var certificate = Make("", "", "host", purpose);
        GnuTls.Require();

        Assert.Equal(expected, HostName.Matches(certificate, "host"));
        Assert.Equal(expected, GnuTls.Matches(certificate, "host"));
    }

    private static X509Certificate2 Make(string dns, string addresses, string commonName, string purpose)
    {
        var request = new CertificateRequest(TestName.Of("UK", commonName), Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(purpose)], false));
        var names = new SubjectAlternativeNameBuilder();
        foreach (string name in dns.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            names.AddDnsName(name);
        }

        foreach (string address in addresses.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            names.AddIpAddress(IPAddress.Parse(address));
        }

        if (dns.Length + addresses.Length > 0)
        {
            request.CertificateExtensions.Add(names.Build());
        }

        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
    }
}
