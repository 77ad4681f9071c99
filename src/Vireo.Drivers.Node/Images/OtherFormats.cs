using System.Text;
using Vireo.Host.StorageXml;
using static Vireo.Drivers.Node.Images.HeadFields;

namespace Vireo.Drivers.Node.Images;

/// <summary>Formats of other programs, and older ones of QEMU.</summary>
internal static class OtherFormats
{
    private const ulong SectorBytes = 512;
    private const int CowPathBytes = 1024;
    private const ulong QedHasBacking = 1;
    private const ulong QedBackingIsRaw = 4;
    private const int VmdkText = 0x200;
    private const int VmdkTextBytes = 20 * 0x200;

    /// <summary>A CD's content.</summary>
    internal static ImageFormat Iso { get; } = new("iso", "CD001"u8.ToArray(), 32769) { Read = static _ => new ImageFacts("iso") };

    /// <summary>Virtual PC's.</summary>
    internal static ImageFormat Vpc { get; } = new("vpc", "conectix"u8.ToArray())
    {
        HasVersion = static head => Big32(head, 12) == 0x10000,
        Read = static head => new ImageFacts("vpc") { CapacityBytes = Size(Big64(head, 40)) },
    };

    /// <summary>VirtualBox's.</summary>
    internal static ImageFormat Vdi { get; } = new("vdi", [0x7f, 0x10, 0xda, 0xbe], 64)
    {
        HasVersion = static head => Little32(head, 68) == 0x0001_0001,
        Read = static head => new ImageFacts("vdi") { CapacityBytes = Size(Little64(head, 368)) },
    };

    /// <summary>Parallels'.</summary>
    internal static ImageFormat Ploop { get; } = OfParallels("WithoutFreeSpace");

    /// <summary>Parallels', for large ones.</summary>
    internal static ImageFormat PloopExtended { get; } = OfParallels("WithouFreSpacExt");

    /// <summary>User-mode Linux'.</summary>
    internal static ImageFormat Cow { get; } = new("cow", "OOOM"u8.ToArray())
    {
        HasVersion = static head => Big32(head, 4) == 2,
        Read = static head => new ImageFacts("cow")
        {
            CapacityBytes = Size(Big64(head, 8 + CowPathBytes + 4)),
            BackingPath = Path(head, 8, CowPathBytes),
        },
    };

    /// <summary>QEMU's for a while.</summary>
    internal static ImageFormat Qed { get; } = new("qed", "QED\0"u8.ToArray())
    {
        Read = static head => new ImageFacts("qed")
        {
            CapacityBytes = Size(Little64(head, 48)),
            BackingPath = (Little64(head, 16) & QedHasBacking) != 0 ? Path(head, Little32(head, 56), Little32(head, 60)) : null,
            BackingFormat = (Little64(head, 16) & QedBackingIsRaw) != 0 ? "raw" : null,
        },
    };

    /// <summary>VMware's.</summary>
    internal static ImageFormat Vmdk { get; } = new("vmdk", "KDMV"u8.ToArray())
    {
        HasVersion = static head => Little32(head, 4) is 1 or 2 or 3,
        Read = static head => new ImageFacts("vmdk")
        {
            CapacityBytes = Size(Little64(head, 12), SectorBytes),
            BackingPath = ReadVmdkParent(head),
        },
    };

    private static ImageFormat OfParallels(string magic) => new("ploop", Encoding.ASCII.GetBytes(magic))
    {
        Read = static head => new ImageFacts("ploop") { CapacityBytes = Size(Little64(head, 36), SectorBytes) },
    };

    /// <summary>What the description that follows the head names as the parent.</summary>
    private static string? ReadVmdkParent(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> hint = "parentFileNameHint=\""u8;
        if (head.Length <= VmdkText)
        {
            return null;
        }

        ReadOnlySpan<byte> text = head[VmdkText..Math.Min(head.Length, VmdkText + VmdkTextBytes)];
        int start = text.IndexOf(hint);
        if (start < 0)
        {
            return null;
        }

        text = text[(start + hint.Length)..];
        int end = text.IndexOf((byte)'"');
        return end <= 0 ? null : Encoding.UTF8.GetString(text[..end]);
    }
}
