using System.Buffers.Binary;
using System.Text;

namespace Vireo.Drivers.Node.Images;

/// <summary>Reads fields of an image's head. What lies beyond it is 0, or missing.</summary>
internal static class HeadFields
{
    /// <summary>The longest path that the kernel takes.</summary>
    private const int MaxPathBytes = 4096;

    internal static uint Big32(ReadOnlySpan<byte> head, int offset) =>
        offset + sizeof(uint) <= head.Length ? BinaryPrimitives.ReadUInt32BigEndian(head[offset..]) : 0;

    internal static ulong Big64(ReadOnlySpan<byte> head, int offset) =>
        offset + sizeof(ulong) <= head.Length ? BinaryPrimitives.ReadUInt64BigEndian(head[offset..]) : 0;

    internal static uint Little32(ReadOnlySpan<byte> head, int offset) =>
        offset + sizeof(uint) <= head.Length ? BinaryPrimitives.ReadUInt32LittleEndian(head[offset..]) : 0;

    internal static ulong Little64(ReadOnlySpan<byte> head, int offset) =>
        offset + sizeof(ulong) <= head.Length ? BinaryPrimitives.ReadUInt64LittleEndian(head[offset..]) : 0;

    /// <summary>A size that is counted in units; null: none, or more than a number can say.</summary>
    internal static ulong? Size(ulong count, ulong unit = 1) => count == 0 || count > ulong.MaxValue / unit ? null : count * unit;

    /// <summary>A path somewhere in the head; null: it is not all there, or no path.</summary>
    internal static string? Path(ReadOnlySpan<byte> head, ulong offset, ulong length)
    {
        if (offset == 0 || length is 0 or > MaxPathBytes || offset > (ulong)head.Length || length > (ulong)head.Length - offset)
        {
            return null;
        }

        ReadOnlySpan<byte> bytes = head.Slice((int)offset, (int)length);
        int end = bytes.IndexOf((byte)0);
        string path = Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]);
        return path.Length > 0 && !path.Any(char.IsControl) ? path : null;
    }
}
