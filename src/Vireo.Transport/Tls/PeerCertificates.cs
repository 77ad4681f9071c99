using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Transport.Tls;

/// <summary>Keeps the certificates that a peer presents in the handshake. They are judged after it, as libvirt does.</summary>
internal sealed class PeerCertificates : IDisposable
{
    private readonly List<X509Certificate2> _certificates = [];

    /// <summary>The peer's own; null: it presented none.</summary>
    internal X509Certificate2? Leaf => _certificates.Count > 0 ? _certificates[0] : null;

    /// <summary>Those that it presented besides.</summary>
    internal IEnumerable<X509Certificate2> Intermediates => _certificates.Skip(1);

    public void Dispose()
    {
        foreach (var certificate in _certificates)
        {
            certificate.Dispose();
        }

        _certificates.Clear();
    }

    /// <summary>What .NET's own look at the certificates is given: as little as can be, above all no fetching of what they name.</summary>
    internal static X509ChainPolicy MakePolicy() => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        RevocationMode = X509RevocationMode.NoCheck,
        DisableCertificateDownloads = true,
    };

    /// <summary>What .NET calls with the certificates. It never refuses: judging comes after the handshake.</summary>
    internal RemoteCertificateValidationCallback Callback => (_, certificate, chain, _) => Take(certificate, chain);

    private bool Take(X509Certificate? certificate, X509Chain? chain)
    {
        Dispose();
        if (certificate is not null)
        {
            byte[] leaf = certificate.GetRawCertData();
            _certificates.Add(X509CertificateLoader.LoadCertificate(leaf));
            var others = chain?.ChainPolicy.ExtraStore.Where(other => !other.RawDataMemory.Span.SequenceEqual(leaf)) ?? [];
            _certificates.AddRange(others.Select(static other => X509CertificateLoader.LoadCertificate(other.RawDataMemory.Span)));
        }

        return true;
    }
}
