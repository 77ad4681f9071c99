using System.Formats.Asn1;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Vireo.Errors;

namespace Vireo.Transport.X509;

/// <summary>What one side of a TLS connection has: the authorities it believes, and its own certificate with its key.</summary>
internal sealed class TlsCredentials : IDisposable
{
    /// <summary>As many authorities as libvirt reads.</summary>
    private const int MaxAuthorities = 16;

    private TlsCredentials(TlsAuthorities authorities, X509Certificate2? own, X509Certificate2Collection intermediates)
    {
        Authorities = authorities;
        Own = own;
        Intermediates = intermediates;
    }

    internal TlsAuthorities Authorities { get; }

    /// <summary>The own certificate with its key; null: a client that has none.</summary>
    internal X509Certificate2? Own { get; }

    /// <summary>What lies between the own certificate and an authority, as far as the certificate's file says.</summary>
    internal X509Certificate2Collection Intermediates { get; }

    public void Dispose()
    {
        Own?.Dispose();
        DisposeAll(Intermediates);
        DisposeAll(Authorities.Certificates);
    }

    /// <summary>What .NET presents in a handshake; null: a client that has no certificate.</summary>
    internal SslStreamCertificateContext? MakeContext() =>
        Own is null ? null : SslStreamCertificateContext.Create(Own, Intermediates, offline: true);

    /// <summary>
    /// Loads the files and asks of them, unless told not to, what a peer would ask: a mistake is found here rather than over there.
    /// </summary>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.SystemError"/>: a file is missing or is not what it should be, or a certificate would be refused.
    /// </exception>
    internal static TlsCredentials Load(PkiFiles files, CertificateRole role, CredentialChecks checks)
    {
        RequireFile("CA certificate", files.Authorities);
        var authorities = LoadAuthorities(files);
        bool isOptional = role == CertificateRole.Client && !(File.Exists(files.Certificate) && File.Exists(files.PrivateKey));
        var chain = LoadCertificates(files.Certificate, role, isOptional);
        if (!checks.AreSkipped)
        {
            Check(files, role, checks, authorities, chain);
        }

        if (isOptional)
        {
            DisposeAll(chain);
            return new TlsCredentials(authorities, null, []);
        }

        var own = LoadOwn(files);
        chain[0].Dispose();
        chain.RemoveAt(0);
        return new TlsCredentials(authorities, own, chain);
    }

    private static void Check(
        PkiFiles files,
        CertificateRole role,
        CredentialChecks checks,
        TlsAuthorities authorities,
        X509Certificate2Collection chain)
    {
        var now = checks.TimeProvider.GetUtcNow();
        var own = chain.FirstOrDefault();
        if (own is not null)
        {
            new CertificateRules(files.Certificate, role, checks.Warn).CheckLeaf(own, now);
        }

        var rules = new CertificateRules(files.Authorities, role, checks.Warn);
        foreach (var authority in authorities.Certificates)
        {
            rules.CheckAuthority(authority, now);
        }

        if (own is not null && CertificateChain.Verify(own, chain.Skip(1), authorities, now) is string reason)
        {
            throw CertificateFault.Create(
                $"Our own certificate {files.Certificate} failed validation against {files.Authorities}: {reason}");
        }
    }

    private static TlsAuthorities LoadAuthorities(PkiFiles files)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPemFile(files.Authorities);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw CertificateFault.Create($"Unable to import CA certificate list {files.Authorities}", e);
        }

        if (certificates.Count is 0 or > MaxAuthorities)
        {
            DisposeAll(certificates);
            throw CertificateFault.Create($"Unable to import CA certificate list {files.Authorities}");
        }

        return new TlsAuthorities(certificates, LoadRevocationLists(files.RevocationList));
    }

    private static IReadOnlyList<RevocationList> LoadRevocationLists(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            return RevocationList.ReadAll(File.ReadAllText(path));
        }
        catch (Exception e) when (e is AsnContentException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw CertificateFault.Create($"Unable to set x509 certificate revocation list: {path}: {e.Message}", e);
        }
    }

    private static X509Certificate2Collection LoadCertificates(string path, CertificateRole role, bool isOptional)
    {
        var certificates = new X509Certificate2Collection();
        if (isOptional && !File.Exists(path))
        {
            return certificates;
        }

        RequireFile("certificate", path);
        try
        {
            certificates.ImportFromPemFile(path);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw CannotImport(e);
        }

        return certificates.Count > 0 ? certificates : throw CannotImport(null);

        VirtException CannotImport(Exception? inner) =>
            CertificateFault.Create($"Unable to import {(role == CertificateRole.Server ? "server" : "client")} certificate {path}", inner);
    }

    private static X509Certificate2 LoadOwn(PkiFiles files)
    {
        RequireFile("private key", files.PrivateKey);
        try
        {
            var own = X509Certificate2.CreateFromPemFile(files.Certificate, files.PrivateKey);
            if (!OperatingSystem.IsWindows())
            {
                return own;
            }

            // Windows' TLS cannot use a key that only memory knows.
            using (own)
            {
                return X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pkcs12), null);
            }
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw CertificateFault.Create(
                $"Unable to set x509 key and certificate: {files.PrivateKey}, {files.Certificate}: {e.Message}", e);
        }
    }

    private static void RequireFile(string type, string path)
    {
        if (!File.Exists(path))
        {
            throw CertificateFault.Create($"Cannot read {type} '{path}': No such file or directory");
        }
    }

    private static void DisposeAll(X509Certificate2Collection certificates)
    {
        foreach (var certificate in certificates)
        {
            certificate.Dispose();
        }
    }
}
