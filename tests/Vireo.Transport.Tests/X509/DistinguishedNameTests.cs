using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Errors;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.X509;

/// <summary>Names of clients as text, which must be GnuTLS' own: lists of allowed clients are written against it.</summary>
public sealed class DistinguishedNameTests
{
    private static readonly RSA Key = RSA.Create(2048);

    private static readonly string[] Types =
    [
        "2.5.4.3", "2.5.4.4", "2.5.4.5", "2.5.4.6", "2.5.4.7", "2.5.4.8", "2.5.4.9", "2.5.4.10", "2.5.4.11", "2.5.4.12", "2.5.4.13", "2.5.4.15",
        "2.5.4.17", "2.5.4.20", "2.5.4.41", "2.5.4.42", "2.5.4.43", "2.5.4.44", "2.5.4.46", "2.5.4.65", "2.5.4.99", "0.9.2342.19200300.100.1.1",
        "0.9.2342.19200300.100.1.25", "1.2.840.113549.1.9.1", "1.2.840.113549.1.9.2", "1.3.6.1.4.1.311.60.2.1.1", "1.3.6.1.4.1.311.60.2.1.2",
        "1.3.6.1.4.1.311.60.2.1.3", "1.3.6.1.5.5.7.9.1", "1.3.6.1.5.5.7.9.2", "1.3.6.1.5.5.7.9.3", "1.3.6.1.5.5.7.9.4", "1.3.6.1.5.5.7.9.5",
        "1.2.643.3.131.1.1", "1.2.643.100.1", "1.2.643.100.3", "1.2.643.100.5", "1.2.643.100.4", "1.3.6.1.4.1.99999.4294967295",
    ];

    private static readonly UniversalTagNumber[] Tags =
    [
        UniversalTagNumber.UTF8String, UniversalTagNumber.PrintableString, UniversalTagNumber.IA5String, UniversalTagNumber.T61String,
        UniversalTagNumber.NumericString, UniversalTagNumber.OctetString, UniversalTagNumber.UniversalString, UniversalTagNumber.VisibleString,
    ];

    [Theory]
    [InlineData("a", "C=UK,CN=a")]
    [InlineData("a,b+c\"d\\e<f>g;h", "C=UK,CN=a\\,b\\+c\\\"d\\\\e\\<f\\>g\\;h")]
    [InlineData("#a#", "C=UK,CN=\\#a#")]
    [InlineData("  a  ", "C=UK,CN=\\  a \\ ")]
    [InlineData("é", "C=UK,CN=é")]
    [InlineData("a=b*?", "C=UK,CN=a=b*?")]
    [InlineData("a\0b", "C=UK,CN=#0c03610062")]
    public void GivenACommonName_WhenWritten_ThenItIsEscapedAsGnuTlsDoes(string name, string expected) =>
        Assert.Equal(expected, DistinguishedName.Write(TestName.Of("UK", name).RawData));

    [Fact]
    public void GivenAStepOfSeveralAttributes_WhenWritten_ThenAPlusJoinsThem() => Assert.Equal(
        "C=XX+CN=b,O=o",
        DistinguishedName.Write(TestName.Encode(
            [("2.5.4.6", UniversalTagNumber.PrintableString, "XX"u8.ToArray()), ("2.5.4.3", UniversalTagNumber.UTF8String, "b"u8.ToArray())],
            [("2.5.4.10", UniversalTagNumber.UTF8String, "o"u8.ToArray())])));

    [Fact]
    public void GivenNoName_WhenWritten_ThenItIsRefused() => Assert.Throws<VirtException>(static () => DistinguishedName.Write(TestName.Encode()));

    [Fact]
    public void GivenEveryTypeAndString_WhenWritten_ThenTheTextIsGnuTlsOwn()
    {
        GnuTls.Require();
        foreach (string type in Types)
        {
            foreach (var tag in Tags)
            {
                AssertSame(TestName.Encode([(type, tag, "#a,b "u8.ToArray())]));
            }

            AssertSame(TestName.Encode([(type, UniversalTagNumber.BMPString, Encoding.BigEndianUnicode.GetBytes("#é, "))]));
        }
    }

    [Fact]
    public void AnyName_IsWrittenAsGnuTlsDoes_OrRefused()
    {
        GnuTls.Require();
        Prop.ForAll<NonNull<string>, NonNegativeInt, NonNegativeInt>(static (text, type, tag) =>
            AssertSame(TestName.Encode(
                [(Types[type.Get % Types.Length], Tags[tag.Get % Tags.Length], Encoding.UTF8.GetBytes(text.Get))],
                [("2.5.4.3", UniversalTagNumber.UTF8String, "x"u8.ToArray())]))).QuickCheckThrowOnFailure();
    }

    /// <summary>Makes the certificate; null: .NET would not read it either, so that nobody can come with it.</summary>
    private static X509Certificate2? TryMake(CertificateRequest request)
    {
        try
        {
            return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static void AssertSame(byte[] name)
    {
        var request = new CertificateRequest(new X500DistinguishedName(name), Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (TryMake(request) is not { } certificate)
        {
            return;
        }

        byte[]? expected = GnuTls.Name(certificate);
        string? written = null;
        var thrown = Record.Exception(() => written = DistinguishedName.Of(certificate));

        // What is no UTF-8 is refused, though GnuTLS passes the bytes on.
        if (expected is null || !System.Text.Unicode.Utf8.IsValid(expected))
        {
            Assert.IsType<VirtException>(thrown);
            return;
        }

        Assert.Null(thrown);
        Assert.Equal(Encoding.UTF8.GetString(expected), written);
    }
}
