using System.Collections.Frozen;
using System.Formats.Asn1;
using System.Text;

namespace Vireo.Transport.X509;

/// <summary>
/// A kind of attribute in a name: what GnuTLS calls it and which strings it takes for its value. Other values are written in hex.
/// </summary>
internal sealed record NameAttribute(string Name, NameSyntax Syntax)
{
    private const byte FirstPrintable = 0x20;
    private const byte LastPrintable = 0x7e;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictBmp = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly FrozenDictionary<string, NameAttribute> Known = new Dictionary<string, NameAttribute>
    {
        ["2.5.4.3"] = new("CN", NameSyntax.Directory),
        ["2.5.4.4"] = new("surName", NameSyntax.Directory),
        ["2.5.4.5"] = new("serialNumber", NameSyntax.Printable),
        ["2.5.4.6"] = new("C", NameSyntax.Printable),
        ["2.5.4.7"] = new("L", NameSyntax.Directory),
        ["2.5.4.8"] = new("ST", NameSyntax.Directory),
        ["2.5.4.9"] = new("street", NameSyntax.Directory),
        ["2.5.4.10"] = new("O", NameSyntax.Directory),
        ["2.5.4.11"] = new("OU", NameSyntax.Directory),
        ["2.5.4.12"] = new("title", NameSyntax.Directory),
        ["2.5.4.13"] = new("description", NameSyntax.Directory),
        ["2.5.4.15"] = new("businessCategory", NameSyntax.Directory),
        ["2.5.4.17"] = new("postalCode", NameSyntax.Directory),
        ["2.5.4.20"] = new("telephoneNumber", NameSyntax.Printable),
        ["2.5.4.41"] = new("name", NameSyntax.Directory),
        ["2.5.4.42"] = new("givenName", NameSyntax.Directory),
        ["2.5.4.43"] = new("initials", NameSyntax.Directory),
        ["2.5.4.44"] = new("generationQualifier", NameSyntax.Directory),
        ["2.5.4.46"] = new("dnQualifier", NameSyntax.Printable),
        ["2.5.4.65"] = new("pseudonym", NameSyntax.Directory),
        ["0.9.2342.19200300.100.1.1"] = new("UID", NameSyntax.Directory),
        ["0.9.2342.19200300.100.1.25"] = new("DC", NameSyntax.Ia5),
        ["1.2.840.113549.1.9.1"] = new("EMAIL", NameSyntax.Ia5),
        ["1.3.6.1.4.1.311.60.2.1.1"] = new("jurisdictionOfIncorporationLocalityName", NameSyntax.Directory),
        ["1.3.6.1.4.1.311.60.2.1.2"] = new("jurisdictionOfIncorporationStateOrProvinceName", NameSyntax.Directory),
        ["1.3.6.1.4.1.311.60.2.1.3"] = new("jurisdictionOfIncorporationCountryName", NameSyntax.Printable),
        ["1.3.6.1.5.5.7.9.2"] = new("placeOfBirth", NameSyntax.Directory),
        ["1.3.6.1.5.5.7.9.3"] = new("gender", NameSyntax.Printable),
        ["1.3.6.1.5.5.7.9.4"] = new("countryOfCitizenship", NameSyntax.Printable),
        ["1.3.6.1.5.5.7.9.5"] = new("countryOfResidence", NameSyntax.Printable),
        ["1.2.643.3.131.1.1"] = new("INN", NameSyntax.Numeric),
        ["1.2.643.100.1"] = new("OGRN", NameSyntax.Numeric),
        ["1.2.643.100.3"] = new("SNILS", NameSyntax.Numeric),
        ["1.2.643.100.5"] = new("OGRNIP", NameSyntax.Numeric),
    }.ToFrozenDictionary();

    internal static NameAttribute Of(string identifier) =>
        Known.GetValueOrDefault(identifier) ?? new NameAttribute(identifier, NameSyntax.Unknown);

    internal string Write(ReadOnlyMemory<byte> value)
    {
        var tag = AsnDecoder.ReadEncodedValue(value.Span, AsnEncodingRules.BER, out int offset, out int length, out _);
        var content = value.Span.Slice(offset, length);
        if (length == 0 && Syntax == NameSyntax.Directory)
        {
            throw new AsnContentException("an empty string in a name");
        }

        if (length == 0 || !Takes((UniversalTagNumber)tag.TagValue, tag.TagClass))
        {
            return Hex(value.Span);
        }

        return (UniversalTagNumber)tag.TagValue switch
        {
            UniversalTagNumber.BMPString => Escape(DecodeBmp(content)),
            UniversalTagNumber.T61String when !content.ContainsAnyExceptInRange(FirstPrintable, LastPrintable) =>
                Escape(StrictUtf8.GetString(content)),
            UniversalTagNumber.T61String or UniversalTagNumber.UniversalString => Escape(Hex(content)),
            _ when content.Contains((byte)0) => Hex(value.Span),
            _ => Escape(StrictUtf8.GetString(content)),
        };
    }

    private static string Hex(ReadOnlySpan<byte> bytes) => $"#{Convert.ToHexStringLower(bytes)}";

    private static string DecodeBmp(ReadOnlySpan<byte> content)
    {
        try
        {
            return StrictBmp.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Hex(content);
        }
    }

    /// <summary>Escapes as RFC 4514, 2.4, does.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char character = value[i];
            bool isEdge = character switch
            {
                '#' => i == 0,
                ' ' => i == 0 || i == value.Length - 1,
                _ => false,
            };
            if (isEdge || character is ',' or '+' or '"' or '\\' or '<' or '>' or ';')
            {
                text.Append('\\');
            }

            text.Append(character);
        }

        return text.ToString();
    }

    private bool Takes(UniversalTagNumber tag, TagClass tagClass) => tagClass == TagClass.Universal && Syntax switch
    {
        NameSyntax.Directory => tag is UniversalTagNumber.UTF8String or UniversalTagNumber.PrintableString
            or UniversalTagNumber.T61String or UniversalTagNumber.BMPString or UniversalTagNumber.UniversalString,
        NameSyntax.Printable => tag == UniversalTagNumber.PrintableString,
        NameSyntax.Ia5 => tag == UniversalTagNumber.IA5String,
        NameSyntax.Numeric => tag == UniversalTagNumber.NumericString,
        _ => false,
    };
}
