using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Transport.X509;

/// <summary>Who may sign a peer's certificate, and what they have taken back.</summary>
/// <param name="certificates">The authorities, roots or not.</param>
/// <param name="revocationLists">Their lists.</param>
internal sealed class TlsAuthorities(X509Certificate2Collection certificates, IReadOnlyList<RevocationList> revocationLists)
{
    private readonly HashSet<string> _hashes =
        [.. certificates.Select(static certificate => certificate.GetCertHashString(HashAlgorithmName.SHA256))];

    internal X509Certificate2Collection Certificates => certificates;

    internal bool Contains(X509Certificate2 certificate) => _hashes.Contains(certificate.GetCertHashString(HashAlgorithmName.SHA256));

    internal bool HasRevoked(X509Certificate2 certificate) => revocationLists.Any(list => list.Revokes(certificate));
}
