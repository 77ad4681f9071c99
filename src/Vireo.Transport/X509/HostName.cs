using System.Diagnostics.CodeAnalysis;
using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Transport.X509;

/// <summary>Whether a server's certificate is for the server that a URI names (RFC 6125, as GnuTLS reads it).</summary>
internal static class HostName
{
    private const string CommonName = "2.5.4.3";
    private const string AlternativeNames = "2.5.29.17";
    private const string ServerPurpose = "1.3.6.1.5.5.7.3.1";
    private const string AnyPurpose = "2.5.29.37.0";

    internal static bool Matches(X509Certificate2 certificate, string host)
    {
        try
        {
            return Matches(certificate, ReadAlternativeNames(certificate), host);
        }
        catch (CryptographicException)
        {
            // Names that cannot be read name nobody.
            return false;
        }
    }

    private static bool Matches(X509Certificate2 certificate, X509SubjectAlternativeNameExtension? names, string host)
    {
        // An address must stand among the certificate's addresses; one that is written as a name counts for nothing.
        if (TryReadAddress(host, out var address))
        {
            return names?.EnumerateIPAddresses().Contains(address) == true;
        }

        string[] dnsNames = names is null ? [] : [.. names.EnumerateDnsNames()];
        if (dnsNames.Length > 0)
        {
            return dnsNames.Any(name => Compare(name, host));
        }

        // The common name speaks only where no alternative name does.
        bool hasAddresses = names?.EnumerateIPAddresses().Any() == true;
        return !hasAddresses && IsForServers(certificate) && SingleCommonName(certificate) is string common && Compare(common, host);
    }

    /// <summary>Reads an address in full only: .NET would take the host <c>1</c> for 0.0.0.1.</summary>
    private static bool TryReadAddress(string host, [NotNullWhen(true)] out IPAddress? address) =>
        IPAddress.TryParse(host, out address) && (host.Contains(':', StringComparison.Ordinal) || address.ToString() == host);

    private static bool Compare(string name, string host)
    {
        if (!name.StartsWith("*.", StringComparison.Ordinal))
        {
            return name.Equals(host, StringComparison.OrdinalIgnoreCase);
        }

        // The star stands for the first label alone, and at least two labels must follow it.
        string domain = name[1..];
        int dot = host.IndexOf('.', StringComparison.Ordinal);
        bool hasTwoLabels = domain.LastIndexOf('.') > 0 && !domain.EndsWith('.');
        return hasTwoLabels && dot >= 0 && host[dot..].Equals(domain, StringComparison.OrdinalIgnoreCase);
    }

    private static X509SubjectAlternativeNameExtension? ReadAlternativeNames(X509Certificate2 certificate)
    {
        var extension = certificate.Extensions.FirstOrDefault(static extension => extension.Oid?.Value == AlternativeNames);
        return extension is null ? null : new X509SubjectAlternativeNameExtension(extension.RawData, extension.Critical);
    }

    private static bool IsForServers(X509Certificate2 certificate)
    {
        var purposes = certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault();
        return purposes is null
            || purposes.EnhancedKeyUsages.Cast<Oid>().Any(static purpose => purpose.Value is ServerPurpose or AnyPurpose);
    }

    /// <summary>The subject's common name; null: it has none, or several, of which none can be believed.</summary>
    private static string? SingleCommonName(X509Certificate2 certificate)
    {
        var names = certificate.SubjectName.EnumerateRelativeDistinguishedNames(reversed: false)
            .Where(static part => !part.HasMultipleElements && part.GetSingleElementType().Value == CommonName)
            .ToArray();
        try
        {
            return names.Length == 1 ? names[0].GetSingleElementValue() : null;
        }
        catch (Exception e) when (e is AsnContentException or InvalidOperationException or CryptographicException)
        {
            return null;
        }
    }
}
