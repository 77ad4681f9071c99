using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Transport.Tests.Fixtures;

/// <summary>Names of certificates, written by hand so that their order and string types are as a test wants them.</summary>
internal static class TestName
{
    private const string Country = "2.5.4.6";
    private const string CommonName = "2.5.4.3";

    internal static X500DistinguishedName Of(string country, string commonName) =>
        new(Encode([(Country, UniversalTagNumber.PrintableString, Bytes(country))], [(CommonName, UniversalTagNumber.UTF8String, Bytes(commonName))]));

    internal static byte[] Encode(params (string Type, UniversalTagNumber Tag, byte[] Value)[][] parts)
    {
        var writer = new AsnWriter(AsnEncodingRules.BER);
        using (writer.PushSequence())
        {
            foreach (var part in parts)
            {
                // A set's elements are sorted by the writer, as DER demands; tests of several write them in that order.
                using var set = writer.PushSetOf();
                foreach (var (type, tag, value) in part)
                {
                    using var attribute = writer.PushSequence();
                    writer.WriteObjectIdentifier(type);
                    writer.WriteEncodedValue([(byte)tag, .. Length(value.Length), .. value]);
                }
            }
        }

        return writer.Encode();
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static byte[] Length(int length) => length < 0x80 ? [(byte)length] : [0x82, (byte)(length >> 8), (byte)length];
}
