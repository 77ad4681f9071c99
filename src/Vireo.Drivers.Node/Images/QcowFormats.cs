using System.Text;
using Vireo.Host.StorageXml;
using static Vireo.Drivers.Node.Images.HeadFields;

namespace Vireo.Drivers.Node.Images;

/// <summary>QEMU's own formats with copy on write, versions 1 to 3.</summary>
internal static class QcowFormats
{
    private const int VersionOffset = 4;
    private const int BackingOffset = 8;
    private const int BackingLength = 16;
    private const int ClusterBitsOffset = 20;
    private const int SizeOffset = 24;
    private const int OldEncryptionOffset = 36;
    private const int EncryptionOffset = 32;
    private const int IncompatibleOffset = 72;
    private const int CompatibleOffset = 80;
    private const int HeadLengthOffset = 100;
    private const int OldHeadLength = 72;
    private const int MaxClusterBits = 30;
    private const uint BackingFormatExtension = 0xe279_2aca;
    private const ulong LazyRefcounts = 1;
    private const ulong ExtendedL2 = 1 << 4;

    private static readonly byte[] Magic = [(byte)'Q', (byte)'F', (byte)'I', 0xfb];

    /// <summary>Version 1.</summary>
    internal static ImageFormat Qcow { get; } = new("qcow", Magic)
    {
        HasVersion = static head => Big32(head, VersionOffset) == 1,
        Read = static head => new ImageFacts("qcow")
        {
            CapacityBytes = Size(Big64(head, SizeOffset)),
            Encryption = Big32(head, OldEncryptionOffset) == 1 ? "qcow" : null,
            BackingPath = Path(head, Big64(head, BackingOffset), Big32(head, BackingLength)),
        },
    };

    /// <summary>Versions 2 and 3.</summary>
    internal static ImageFormat Qcow2 { get; } = new("qcow2", Magic)
    {
        HasVersion = static head => Big32(head, VersionOffset) is 2 or 3,
        Read = ReadQcow2,
    };

    private static ImageFacts ReadQcow2(ReadOnlySpan<byte> head)
    {
        bool isNew = Big32(head, VersionOffset) >= 3;
        uint bits = Big32(head, ClusterBitsOffset);
        string? backing = Path(head, Big64(head, BackingOffset), Big32(head, BackingLength));
        if (backing is null && Big64(head, BackingOffset) != 0 && Big32(head, BackingLength) != 0)
        {
            // What lies about its backing is not asked for more.
            return new ImageFacts("qcow2") { CapacityBytes = Size(Big64(head, SizeOffset)) };
        }

        return new ImageFacts("qcow2")
        {
            CapacityBytes = Size(Big64(head, SizeOffset)),
            Compatible = isNew ? "1.1" : null,
            ClusterBytes = bits is > 0 and <= MaxClusterBits ? 1UL << (int)bits : 0,
            Features = isNew ? ReadFeatures(head) : null,
            Encryption = Big32(head, EncryptionOffset) switch { 1 => "qcow", 2 => "luks", _ => null },
            BackingPath = backing,
            BackingFormat = backing is null ? null : ReadBackingFormat(head, isNew),
        };
    }

    private static List<string> ReadFeatures(ReadOnlySpan<byte> head)
    {
        var features = new List<string>();
        if ((Big64(head, CompatibleOffset) & LazyRefcounts) != 0)
        {
            features.Add("lazy_refcounts");
        }

        if ((Big64(head, IncompatibleOffset) & ExtendedL2) != 0)
        {
            features.Add("extended_l2");
        }

        return features;
    }

    /// <summary>The format that is noted between the head proper and the backing's path.</summary>
    private static string? ReadBackingFormat(ReadOnlySpan<byte> head, bool isNew)
    {
        ulong end = Math.Min(Big64(head, BackingOffset), (ulong)head.Length);
        ulong place = isNew ? Big32(head, HeadLengthOffset) : OldHeadLength;
        while (place + 8 <= end)
        {
            uint kind = Big32(head, (int)place);
            ulong length = Big32(head, (int)place + 4);
            ulong content = place + 8;
            if (kind == 0 || length > end - content)
            {
                return null;
            }

            if (kind == BackingFormatExtension)
            {
                return Encoding.ASCII.GetString(head.Slice((int)content, (int)length)).TrimEnd('\0');
            }

            place = content + ((length + 7) & ~7UL);
        }

        return null;
    }
}
