using System.Buffers.Binary;
using System.Net.Security;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Sasl.Gssapi;

/// <summary>The four bytes in which both sides agree on a layer (RFC 4752): what it may be, and the longest message.</summary>
/// <param name="Layers">The layers, as bits.</param>
/// <param name="MaxWrapped">The longest message that the sender of this takes.</param>
internal readonly record struct GssapiProtection(byte Layers, int MaxWrapped)
{
    internal const byte NoLayer = 1;
    internal const byte Confidentiality = 4;

    /// <summary>
    /// The strength that is counted on. .NET does not tell the cipher's; Kerberos libraries refuse what is weaker than this (DES) by
    /// themselves.
    /// </summary>
    internal const int Strength = 112;

    internal const int Bytes = sizeof(uint);
    private const int MaxSize = 0xFFFFFF;

    /// <summary>The one layer that a channel takes.</summary>
    internal static byte For(ChannelSecurity channel) =>
        channel.Takes(Strength) ? Confidentiality
        : channel.Takes(0) ? NoLayer
        : throw new SaslException("the channel wants more than Kerberos is known to give");

    /// <summary>What Kerberos is asked for: without a layer, libvirt's clients leave both out.</summary>
    internal static ProtectionLevel Level(byte layer) => layer == Confidentiality ? ProtectionLevel.EncryptAndSign : ProtectionLevel.None;

    internal static GssapiProtection Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Bytes)
        {
            throw new SaslException("the message about layers is too short");
        }

        uint both = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        return new GssapiProtection((byte)(both >> 24), (int)(both & MaxSize));
    }

    internal byte[] Write()
    {
        byte[] bytes = new byte[Bytes];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, ((uint)Layers << 24) | (uint)MaxWrapped);
        return bytes;
    }
}
