using Vireo.Transport.Opening;

namespace Vireo.Transport.X509;

/// <summary>The files that one side of a TLS connection uses, all PEM. Only the first must exist for a client, the list never.</summary>
/// <param name="Authorities">The certificates of those who may sign the peer's: <c>cacert.pem</c>.</param>
/// <param name="RevocationList">What they have taken back: <c>cacrl.pem</c>.</param>
/// <param name="Certificate">The own certificate, then those between it and an authority: <c>clientcert.pem</c>.</param>
/// <param name="PrivateKey">Its key: <c>clientkey.pem</c>.</param>
public sealed record PkiFiles(string Authorities, string RevocationList, string Certificate, string PrivateKey)
{
    private const string AuthoritiesName = "cacert.pem";
    private const string RevocationListName = "cacrl.pem";

    /// <summary>The files of one folder, as <c>pkipath=</c> names it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="role">Whose certificate is meant.</param>
    /// <returns>The files, whether they exist or not.</returns>
    public static PkiFiles InFolder(string folder, CertificateRole role) => new(
        Path.Combine(folder, AuthoritiesName),
        Path.Combine(folder, RevocationListName),
        Path.Combine(folder, CertificateName(role)),
        Path.Combine(folder, KeyName(role)));

    /// <summary>The system's files.</summary>
    /// <param name="folder">The system's folder, <c>/etc/pki</c>.</param>
    /// <param name="role">Whose certificate is meant.</param>
    /// <returns>The files, whether they exist or not.</returns>
    public static PkiFiles OfSystem(string folder, CertificateRole role) => new(
        Path.Combine(folder, "CA", AuthoritiesName),
        Path.Combine(folder, "CA", RevocationListName),
        Path.Combine(folder, "libvirt", CertificateName(role)),
        Path.Combine(folder, "libvirt", "private", KeyName(role)));

    /// <summary>
    /// Where libvirt's client looks: the named folder alone, else the user's (not root's) file by file, else the system's.
    /// </summary>
    internal static PkiFiles OfClient(string? folder, TransportEnvironment environment)
    {
        if (folder is not null)
        {
            return InFolder(folder, CertificateRole.Client);
        }

        var system = OfSystem(environment.SystemPkiFolder, CertificateRole.Client);
        if (environment.IsRoot)
        {
            return system;
        }

        // Certificate and key belong together: one of them alone counts for nothing.
        var user = InFolder(Path.Combine(environment.HomeFolder, ".pki", "libvirt"), CertificateRole.Client);
        bool hasPair = File.Exists(user.Certificate) && File.Exists(user.PrivateKey);
        return new PkiFiles(
            File.Exists(user.Authorities) ? user.Authorities : system.Authorities,
            File.Exists(user.RevocationList) ? user.RevocationList : system.RevocationList,
            hasPair ? user.Certificate : system.Certificate,
            hasPair ? user.PrivateKey : system.PrivateKey);
    }

    private static string CertificateName(CertificateRole role) => role == CertificateRole.Server ? "servercert.pem" : "clientcert.pem";

    private static string KeyName(CertificateRole role) => role == CertificateRole.Server ? "serverkey.pem" : "clientkey.pem";
}
