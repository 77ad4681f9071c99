using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Transport.X509;

/// <summary>
/// What libvirt asks of a certificate by itself, whoever signed it. A rule that only warns is told to <paramref name="warn"/>.
/// </summary>
/// <param name="name">What the certificate is called in messages: its file, or <c>[session]</c>.</param>
/// <param name="role">Whose it is, or whose authority's.</param>
/// <param name="warn">Gets what is odd and accepted.</param>
internal sealed class CertificateRules(string name, CertificateRole role, Action<string> warn)
{
    private const string RsaKey = "1.2.840.113549.1.1.1";
    private const string ServerPurpose = "1.3.6.1.5.5.7.3.1";
    private const string ClientPurpose = "1.3.6.1.5.5.7.3.2";
    private const string AnyPurpose = "2.5.29.37.0";

    private string RoleName => role == CertificateRole.Server ? "server" : "client";

    /// <summary>Asks everything of a certificate that a peer, or this side, presents itself with.</summary>
    internal void CheckLeaf(X509Certificate2 certificate, DateTimeOffset now)
    {
        CheckTimes(certificate, RoleName, now);
        CheckLeafUse(certificate);
    }

    /// <summary>Asks everything but the times.</summary>
    internal void CheckLeafUse(X509Certificate2 certificate)
    {
        if (certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault()?.CertificateAuthority == true)
        {
            throw CertificateFault.Create($"The certificate {name} basic constraints show a CA, but we need one for a {RoleName}");
        }

        CheckKeyUsage(certificate, X509KeyUsageFlags.DigitalSignature, "digital signature");
        CheckKeyUsage(certificate, X509KeyUsageFlags.KeyEncipherment, "key encipherment");
        CheckPurpose(certificate);
    }

    /// <summary>Asks everything of an authority's certificate.</summary>
    internal void CheckAuthority(X509Certificate2 certificate, DateTimeOffset now)
    {
        CheckTimes(certificate, "CA", now);
        var constraints = certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault()
            ?? throw CertificateFault.Create($"The certificate {name} is missing basic constraints for a CA");
        if (!constraints.CertificateAuthority)
        {
            throw CertificateFault.Create($"The certificate {name} basic constraints do not show a CA");
        }

        CheckKeyUsage(certificate, X509KeyUsageFlags.KeyCertSign, "certificate signing");
    }

    /// <summary>Asks whether the time is one that the certificate is made for.</summary>
    internal void CheckTimes(X509Certificate2 certificate, string whose, DateTimeOffset now)
    {
        if (certificate.NotAfter.ToUniversalTime() < now.UtcDateTime)
        {
            throw CertificateFault.Create($"The {whose} certificate {name} has expired");
        }

        if (certificate.NotBefore.ToUniversalTime() > now.UtcDateTime)
        {
            throw CertificateFault.Create($"The {whose} certificate {name} is not yet active");
        }
    }

    /// <summary>Asks for a use of the key. No extension allows every use; one that is not critical is only a hint.</summary>
    private void CheckKeyUsage(X509Certificate2 certificate, X509KeyUsageFlags needed, string what)
    {
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        if (usage is null || usage.KeyUsages.HasFlag(needed))
        {
            return;
        }

        // Only RSA keys encipher keys; libvirt learned that after 9.0.0, and TLS 1.3 never does.
        if (needed == X509KeyUsageFlags.KeyEncipherment && certificate.PublicKey.Oid.Value != RsaKey)
        {
            return;
        }

        Refuse(usage.Critical, $"Certificate {name} usage does not permit {what}");
    }

    private void CheckPurpose(X509Certificate2 certificate)
    {
        var extension = certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault();
        string needed = role == CertificateRole.Server ? ServerPurpose : ClientPurpose;
        if (extension is null || extension.EnhancedKeyUsages.Cast<Oid>().Any(p => p.Value == needed || p.Value == AnyPurpose))
        {
            return;
        }

        Refuse(extension.Critical, $"Certificate {name} purpose does not allow use for with a TLS {RoleName}");
    }

    private void Refuse(bool isCritical, string message)
    {
        if (isCritical)
        {
            throw CertificateFault.Create(message);
        }

        warn(message);
    }
}
