using System.Security.Cryptography.X509Certificates;

namespace Vireo.Transport.X509;

/// <summary>
/// Whether a certificate comes from one of the authorities that were loaded. The system's own authorities count for nothing.
/// </summary>
internal static class CertificateChain
{
    private const string Md5WithRsa = "1.2.840.113549.1.1.4";
    private const string Sha1WithRsa = "1.2.840.113549.1.1.5";
    private const string Sha1WithEcdsa = "1.2.840.10045.4.1";
    private const string Sha1WithDsa = "1.2.840.10040.4.3";

    /// <summary>Verifies a certificate up to an authority, which need not be a root.</summary>
    /// <returns>Why it is refused, in libvirt's words; null: it is good.</returns>
    internal static string? Verify(
        X509Certificate2 leaf,
        IEnumerable<X509Certificate2> intermediates,
        TlsAuthorities authorities,
        DateTimeOffset now)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy = MakePolicy(intermediates, authorities, now);
        chain.Build(leaf);
        try
        {
            return Judge([.. chain.ChainElements], authorities);
        }
        finally
        {
            foreach (var element in chain.ChainElements)
            {
                element.Certificate.Dispose();
            }
        }
    }

    private static X509ChainPolicy MakePolicy(IEnumerable<X509Certificate2> intermediates, TlsAuthorities authorities, DateTimeOffset now)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,

            // The peer must not make this side fetch what its certificate names.
            DisableCertificateDownloads = true,
            VerificationTime = now.LocalDateTime,
            VerificationTimeIgnored = false,
        };
        policy.CustomTrustStore.AddRange(authorities.Certificates);
        policy.ExtraStore.AddRange(authorities.Certificates);
        policy.ExtraStore.AddRange(intermediates.ToArray());
        return policy;
    }

    /// <summary>Walks from the leaf to the first certificate that is an authority's; what lies above it is of no interest.</summary>
    private static string? Judge(X509ChainElement[] elements, TlsAuthorities authorities)
    {
        foreach (var element in elements)
        {
            if (Complain(element, authorities) is string complaint)
            {
                return complaint;
            }

            if (authorities.Contains(element.Certificate))
            {
                return null;
            }
        }

        return "The certificate hasn't got a known issuer.";
    }

    private static string? Complain(X509ChainElement element, TlsAuthorities authorities)
    {
        var faults = element.ChainElementStatus.Aggregate(X509ChainStatusFlags.NoError, static (all, status) => all | status.Status);
        bool isAuthority = authorities.Contains(element.Certificate);
        faults &= ~X509ChainStatusFlags.PartialChain;
        if (isAuthority)
        {
            faults &= ~X509ChainStatusFlags.UntrustedRoot;
        }

        if (faults.HasFlag(X509ChainStatusFlags.UntrustedRoot))
        {
            return "The certificate hasn't got a known issuer.";
        }

        if (faults != X509ChainStatusFlags.NoError)
        {
            return $"The certificate is not trusted. ({faults})";
        }

        if (!isAuthority && element.Certificate.SignatureAlgorithm.Value is Md5WithRsa or Sha1WithRsa or Sha1WithEcdsa or Sha1WithDsa)
        {
            return "The certificate uses an insecure algorithm";
        }

        return authorities.HasRevoked(element.Certificate) ? "The certificate has been revoked." : null;
    }
}
