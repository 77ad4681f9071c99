using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Images;

/// <summary>
/// Tells an image's format, size and backing from its head, as libvirt's probing does. The head may be anybody's: nothing is believed that
/// does not lie within the bytes that were read.
/// </summary>
internal static class ImageProbe
{
    /// <summary>How much of an image's head is read; an ISO 9660 mark is the last thing in it.</summary>
    internal const int HeadBytes = 0x8200;

    private const string Raw = "raw";

    // In the order in which libvirt tries them.
    private static readonly ImageFormat[] Formats =
    [
        OtherFormats.Iso, OtherFormats.Vpc, OtherFormats.Vdi, OtherFormats.Ploop, OtherFormats.PloopExtended, OtherFormats.Cow,
        QcowFormats.Qcow, QcowFormats.Qcow2, OtherFormats.Qed, OtherFormats.Vmdk,
    ];

    /// <summary>Finds out what an image is.</summary>
    /// <param name="head">Its head.</param>
    internal static ImageFacts Probe(ReadOnlySpan<byte> head)
    {
        foreach (ImageFormat format in Formats)
        {
            if (format.Matches(head))
            {
                return format.Read(head);
            }
        }

        return RawFacts(head);
    }

    /// <summary>Reads an image of which the format is known; a head that is not of it tells nothing.</summary>
    internal static ImageFacts Read(ReadOnlySpan<byte> head, string format)
    {
        if (format == Raw)
        {
            return RawFacts(head);
        }

        ImageFormat? known = Formats.FirstOrDefault(one => one.Name == format);
        return known is not null && known.Matches(head) ? known.Read(head) : new ImageFacts(format);
    }

    private static ImageFacts RawFacts(ReadOnlySpan<byte> head) => new(Raw) { Encryption = LuksHead.Matches(head) ? "luks" : null };
}
