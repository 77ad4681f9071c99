using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Vireo.Transport.Tests.Fixtures;

/// <summary>The certificates of tls-cases.json, made as they are asked for, all with one key as in libvirt's own tests.</summary>
internal sealed class TestCertificates(JsonElement descriptions, JsonElement chains)
{
    private static readonly RSA Key = RSA.Create(2048);
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    internal static string KeyPem { get; } = Key.ExportPkcs8PrivateKeyPem();

    /// <summary>Writes certificates, or chains, as PEM; spaces stand between several names.</summary>
    internal string Pem(string names) => string.Join('\n', names.Split(' ').Select(PemOfOne));

    private string PemOfOne(string name) => chains.TryGetProperty(name, out var chain)
        ? string.Join('\n', chain.EnumerateArray().Select(member => Make(member.GetString()!)))
        : Make(name);

    private static X509KeyUsageExtension? KeyUsage(JsonElement description)
    {
        var usage = description.GetProperty("keyUsage");
        if (usage.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var flags = usage.GetProperty("usages").EnumerateArray().Aggregate(
            X509KeyUsageFlags.None,
            static (all, one) => all | Enum.Parse<X509KeyUsageFlags>(one.GetString()!, ignoreCase: true));
        return new X509KeyUsageExtension(flags, usage.GetProperty("critical").GetBoolean());
    }

    private static X509EnhancedKeyUsageExtension? Purposes(JsonElement description)
    {
        var purposes = description.GetProperty("extendedKeyUsage");
        if (purposes.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var identifiers = new OidCollection();
        foreach (var purpose in purposes.GetProperty("purposes").EnumerateArray())
        {
            identifiers.Add(new Oid(purpose.GetString() == "serverAuth" ? "1.3.6.1.5.5.7.3.1" : "1.3.6.1.5.5.7.3.2"));
        }

        return new X509EnhancedKeyUsageExtension(identifiers, purposes.GetProperty("critical").GetBoolean());
    }

    private static X509Extension? AlternativeNames(JsonElement description)
    {
        if (!description.TryGetProperty("dns", out var dns))
        {
            return null;
        }

        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in dns.EnumerateArray())
        {
            names.AddDnsName(name.GetString()!);
        }

        foreach (var address in description.GetProperty("ip").EnumerateArray())
        {
            names.AddIpAddress(IPAddress.Parse(address.GetString()!));
        }

        return names.Build();
    }

    private static X509BasicConstraintsExtension? Constraints(JsonElement description)
    {
        var constraints = description.GetProperty("basicConstraints");
        return constraints.ValueKind == JsonValueKind.Null
            ? null
            : new X509BasicConstraintsExtension(constraints.GetProperty("ca").GetBoolean(), false, 0, constraints.GetProperty("critical").GetBoolean());
    }

    private static X500DistinguishedName Name(JsonElement description) =>
        TestName.Of(description.GetProperty("country").GetString()!, description.GetProperty("cn").GetString()!);

    private string Make(string name)
    {
        var description = descriptions.GetProperty(name);
        string issuer = description.GetProperty("issuer").GetString()!;
        var request = new CertificateRequest(Name(description), Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        X509Extension?[] extensions = [Constraints(description), KeyUsage(description), Purposes(description), AlternativeNames(description)];
        foreach (var extension in extensions.OfType<X509Extension>())
        {
            request.CertificateExtensions.Add(extension);
        }

        var end = Now.AddHours(description.GetProperty("notAfterHours").GetInt32());
        var start = Now.AddHours(description.GetProperty("notBeforeHours").GetInt32());
        using var certificate = request.Create(
            issuer == "self" ? Name(description) : Name(descriptions.GetProperty(issuer)),
            X509SignatureGenerator.CreateForRSA(Key, RSASignaturePadding.Pkcs1),
            start < end ? start : end.AddHours(-1),
            end,
            RandomNumberGenerator.GetBytes(8));
        return certificate.ExportCertificatePem();
    }
}
