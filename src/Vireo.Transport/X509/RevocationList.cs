using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Transport.X509;

/// <summary>
/// A list of certificates that an authority has taken back (RFC 5280, 5). As with libvirt, the file is this host's own and trusted as it is:
/// neither its signature nor its dates are judged.
/// </summary>
internal sealed class RevocationList
{
    private const string PemLabel = "X509 CRL";

    private readonly byte[] _issuer;
    private readonly HashSet<string> _serials = [];

    private RevocationList(byte[] der)
    {
        var signed = new AsnReader(der, AsnEncodingRules.DER).ReadSequence().ReadSequence();
        if (signed.PeekTag() == Asn1Tag.Integer)
        {
            signed.ReadInteger();
        }

        signed.ReadSequence();
        _issuer = signed.ReadEncodedValue().ToArray();
        SkipTime(signed);
        if (signed.HasData && IsTime(signed.PeekTag()))
        {
            SkipTime(signed);
        }

        if (signed.HasData && signed.PeekTag() == Asn1Tag.Sequence)
        {
            ReadEntries(signed.ReadSequence());
        }
    }

    /// <summary>Reads every list of a PEM file.</summary>
    /// <exception cref="AsnContentException">One of them is none.</exception>
    internal static IReadOnlyList<RevocationList> ReadAll(string pem)
    {
        var lists = new List<RevocationList>();
        var rest = pem.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            if (rest[fields.Label].SequenceEqual(PemLabel))
            {
                lists.Add(new RevocationList(Convert.FromBase64String(rest[fields.Base64Data].ToString())));
            }

            rest = rest[fields.Location.End..];
        }

        return lists;
    }

    internal bool Revokes(X509Certificate2 certificate) =>
        certificate.IssuerName.RawData.AsSpan().SequenceEqual(_issuer)
        && _serials.Contains(Convert.ToHexString(certificate.SerialNumberBytes.Span));

    private static bool IsTime(Asn1Tag tag) => tag == Asn1Tag.UtcTime || tag == Asn1Tag.GeneralizedTime;

    private static void SkipTime(AsnReader reader) => reader.ReadEncodedValue();

    private void ReadEntries(AsnReader entries)
    {
        while (entries.HasData)
        {
            _serials.Add(Convert.ToHexString(entries.ReadSequence().ReadIntegerBytes().Span));
        }
    }
}
