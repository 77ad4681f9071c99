using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.X509;

/// <summary>Certificates that their authority has taken back.</summary>
public sealed class RevocationListTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    [Theory]
    [InlineData(true, "The certificate has been revoked.")]
    [InlineData(false, null)]
    public void GivenAList_WhenACertificateIsVerified_ThenItIsRefusedIfOnIt(bool revoked, string? expected)
    {
        using var key = RSA.Create(2048);
        using var authority = MakeAuthority(key, "CA");
        using var leaf = MakeLeaf(authority, key);
        var builder = new CertificateRevocationListBuilder();
        builder.AddEntry(revoked ? leaf.SerialNumberBytes.ToArray() : [1, 2, 3]);
        var authorities = new TlsAuthorities([authority], RevocationList.ReadAll(WritePem(builder, authority)));

        Assert.Equal(expected, CertificateChain.Verify(leaf, [], authorities, Now));
    }

    [Fact]
    public void GivenAnotherAuthoritysList_WhenACertificateIsVerified_ThenItCountsForNothing()
    {
        using var key = RSA.Create(2048);
        using var authority = MakeAuthority(key, "CA");
        using var other = MakeAuthority(key, "other CA");
        using var leaf = MakeLeaf(authority, key);
        var builder = new CertificateRevocationListBuilder();
        builder.AddEntry(leaf.SerialNumberBytes.ToArray());
        var authorities = new TlsAuthorities([authority], RevocationList.ReadAll(WritePem(builder, other)));

        Assert.Null(CertificateChain.Verify(leaf, [], authorities, Now));
    }

    [Fact]
    public void GivenAnIntermediateAsAuthority_WhenACertificateIsVerified_ThenNoRootIsNeeded()
    {
        using var key = RSA.Create(2048);
        using var root = MakeAuthority(key, "root");
        using var middle = Sign(root, key, "middle", isAuthority: true);
        using var leaf = Sign(middle, key, "leaf", isAuthority: false);

        Assert.Null(CertificateChain.Verify(leaf, [], new TlsAuthorities([middle], []), Now));
        Assert.Null(CertificateChain.Verify(leaf, [middle], new TlsAuthorities([root], []), Now));
        Assert.Equal(
            "The certificate hasn't got a known issuer.",
            CertificateChain.Verify(leaf, [root, middle], new TlsAuthorities([MakeAuthority(key, "stranger")], []), Now));
    }

    [Fact]
    public void GivenASignatureWithSha1_WhenACertificateIsVerified_ThenItIsRefused()
    {
        using var key = RSA.Create(2048);
        using var authority = MakeAuthority(key, "CA");
        using var leaf = Sign(authority, key, "leaf", isAuthority: false, new Sha1Generator(key));

        Assert.NotNull(CertificateChain.Verify(leaf, [], new TlsAuthorities([authority], []), Now));
    }

    private static string WritePem(CertificateRevocationListBuilder builder, X509Certificate2 authority) => PemEncoding.WriteString(
        "X509 CRL",
        builder.Build(authority, 1, Now.AddHours(1), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, Now.AddHours(-1)));

    private static X509Certificate2 MakeAuthority(RSA key, string name)
    {
        var request = new CertificateRequest(TestName.Of("UK", name), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request.CreateSelfSigned(Now.AddHours(-2), Now.AddHours(2));
    }

    private static X509Certificate2 MakeLeaf(X509Certificate2 authority, RSA key) => Sign(authority, key, "leaf", isAuthority: false);

    private static X509Certificate2 Sign(X509Certificate2 authority, RSA key, string name, bool isAuthority, X509SignatureGenerator? signer = null)
    {
        var request = new CertificateRequest(TestName.Of("UK", name), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        return request.Create(authority.SubjectName, signer ?? X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1), Now.AddHours(-1), Now.AddHours(1), [9, 8, 7]);
    }

    /// <summary>Signs as .NET no longer does.</summary>
    private sealed class Sha1Generator(RSA key) : X509SignatureGenerator
    {
        private static readonly byte[] Sha1WithRsa = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05, 0x05, 0x00];

        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) => Sha1WithRsa;

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) =>
            key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);

        protected override PublicKey BuildPublicKey() => new(key);
    }
}
