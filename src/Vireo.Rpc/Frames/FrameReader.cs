using System.Buffers.Binary;
using Vireo.Xdr;

namespace Vireo.Rpc.Frames;

/// <summary>
/// Finds frames at the front of bytes. Each thing is judged as soon as it is in, before anything that it announces is awaited.
/// </summary>
internal static class FrameReader
{
    /// <summary>Reads one frame.</summary>
    /// <param name="bytes">The bytes; they begin where a frame does.</param>
    /// <param name="limit">Says how long a frame may be that is longer than <see cref="FrameLimits.Small"/>; null: as any may.</param>
    /// <param name="frame">The frame.</param>
    /// <returns>Whether a whole frame was there, its carrier bytes apart.</returns>
    /// <exception cref="FrameException">This is no frame, or one over the limit.</exception>
    internal static bool TryRead(ReadOnlyMemory<byte> bytes, FrameLengthLimit? limit, out Frame frame)
    {
        frame = default;
        if (bytes.Length < FrameLimits.LengthWord)
        {
            return false;
        }

        var span = bytes.Span;
        uint length = BinaryPrimitives.ReadUInt32BigEndian(span);
        if (length is < FrameLimits.MinLength or > FrameLimits.MaxLength)
        {
            throw FrameProblem.BadLength(length, span);
        }

        if (span.Length < FrameLimits.MinLength)
        {
            return false;
        }

        var reader = new XdrReader(span.Slice(FrameLimits.LengthWord, FrameLimits.Header));
        var header = FrameHeader.Read(ref reader);
        if (length > FrameLimits.Small && limit is not null && length > limit(header))
        {
            throw FrameProblem.OverLimit(length, limit(header));
        }

        if (span.Length < length)
        {
            return false;
        }

        frame = Cut(header, bytes[..(int)length]);
        return true;
    }

    private static Frame Cut(FrameHeader header, ReadOnlyMemory<byte> bytes)
    {
        var payload = bytes[FrameLimits.MinLength..];
        if (header.Type is not (FrameType.CallWithDescriptors or FrameType.ReplyWithDescriptors))
        {
            return new Frame(header, payload, bytes.Length, 0);
        }

        if (payload.Length < sizeof(uint))
        {
            throw FrameProblem.NoDescriptorCount();
        }

        uint count = BinaryPrimitives.ReadUInt32BigEndian(payload.Span);
        return count <= FrameLimits.MaxDescriptors
            ? new Frame(header, payload[sizeof(uint)..], bytes.Length, (int)count)
            : throw FrameProblem.TooManyDescriptors(count);
    }
}
