using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Vireo.Errors;

namespace Vireo.Transport.X509;

/// <summary>
/// A certificate's subject as text, byte for byte as GnuTLS writes it (<c>gnutls_x509_crt_get_dn</c>): <c>C=XX,O=Example,CN=admin</c>, in the
/// certificate's own order. Lists of allowed clients are written against this form.
/// </summary>
public static class DistinguishedName
{
    /// <summary>Writes a certificate's subject.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <returns>The text.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.SystemError"/>: the subject is empty, or is nothing that can be written; nobody is let in by such a name.
    /// </exception>
    public static string Of(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return Write(certificate.SubjectName.RawData);
    }

    /// <summary>Writes a DER name.</summary>
    internal static string Write(ReadOnlyMemory<byte> name)
    {
        try
        {
            var parts = new AsnReader(name, AsnEncodingRules.BER).ReadSequence();
            var text = new StringBuilder();
            while (parts.HasData)
            {
                AppendPart(text, parts.ReadSetOf(skipSortOrderValidation: true));
            }

            return text.Length > 0 ? text.ToString() : throw Unwritable(null);
        }
        catch (Exception e) when (e is AsnContentException or DecoderFallbackException)
        {
            throw Unwritable(e);
        }
    }

    /// <summary>Writes the attributes of one step of the name, nearly always a single one.</summary>
    private static void AppendPart(StringBuilder text, AsnReader attributes)
    {
        char separator = ',';
        while (attributes.HasData)
        {
            var attribute = attributes.ReadSequence();
            if (text.Length > 0)
            {
                text.Append(separator);
            }

            separator = '+';
            var type = NameAttribute.Of(attribute.ReadObjectIdentifier());
            text.Append(type.Name).Append('=').Append(type.Write(attribute.ReadEncodedValue()));
        }
    }

    private static VirtException Unwritable(Exception? inner) =>
        CertificateFault.Create("Failed to get certificate [session] distinguished name: it is empty or malformed", inner);
}
