using Microsoft.Extensions.Logging;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Listeners;
using Vireo.Errors;
using Vireo.Transport.Tls;
using Vireo.Transport.X509;

namespace Vireo.Daemon.Certificates;

/// <summary>Loads what TLS clients are met with.</summary>
internal static class ServerCertificates
{
    private const string SystemFolder = "/etc/pki";

    /// <summary>Loads them, so that they can be loaded anew later.</summary>
    /// <param name="settings">What the configuration says.</param>
    /// <param name="isSystem">Whether the daemon serves the whole system.</param>
    /// <param name="logger">Where what is odd is told.</param>
    /// <param name="timeProvider">The clock that decides whether certificates have expired.</param>
    /// <returns>The store, which belongs to the caller.</returns>
    /// <exception cref="ListenerException">A file is missing or wrong, or a client would refuse the certificate.</exception>
    internal static CertificateStore Open(TlsSettings settings, bool isSystem, ILogger logger, TimeProvider timeProvider)
    {
        try
        {
            return new CertificateStore(() => Load(settings, isSystem, logger, timeProvider));
        }
        catch (VirtException e)
        {
            throw new ListenerException($"listen_tls: {e.Message}", e);
        }
    }

    // The files that the configuration names, else the user's (of a user's daemon), else the system's.
    private static TlsServerCredentials Load(TlsSettings settings, bool isSystem, ILogger logger, TimeProvider timeProvider)
    {
        var policy = new TlsServerPolicy
        {
            AllowedNames = settings.AllowedNames is { } names ? new DistinguishedNameList(names) : null,
            NoSanity = settings.NoSanityCheck,
            NoVerify = settings.NoVerification,
            Priority = settings.Priority,
            TimeProvider = timeProvider,
            Logger = logger,
        };
        return TlsServerCredentials.Load(FindFiles(settings, isSystem), policy);
    }

    private static PkiFiles FindFiles(TlsSettings settings, bool isSystem)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var user = PkiFiles.InFolder(Path.Combine(home, ".pki", "libvirt"), CertificateRole.Server);
        var found = !isSystem && File.Exists(user.Certificate) ? user : PkiFiles.OfSystem(SystemFolder, CertificateRole.Server);
        return new PkiFiles(
            settings.CaFile ?? found.Authorities,
            settings.CrlFile ?? found.RevocationList,
            settings.CertificateFile ?? found.Certificate,
            settings.KeyFile ?? found.PrivateKey);
    }
}
