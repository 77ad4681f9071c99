using System.Buffers.Binary;
using Vireo.Xdr;

namespace Vireo.Rpc.Frames;

/// <summary>Writes whole frames behind each other into a buffer.</summary>
internal static class FrameWriter
{
    /// <summary>Writes a frame with an encoded payload.</summary>
    /// <param name="buffer">Where it goes; if writing fails, it is left as it was.</param>
    /// <param name="header">Its header.</param>
    /// <param name="descriptorCount">How many descriptors follow; null: the frame's type has no such number.</param>
    /// <param name="value">What it says.</param>
    /// <param name="encode">Writes that; null: the payload is empty.</param>
    /// <typeparam name="T">The type of what it says.</typeparam>
    /// <exception cref="XdrFormatException">The value does not fit the protocol, or the frame its limit.</exception>
    internal static void Write<T>(XdrBuffer buffer, in FrameHeader header, int? descriptorCount, T value, XdrEncode<T>? encode)
    {
        int start = buffer.Length;
        buffer.Limit = start + FrameLimits.MaxLength;
        try
        {
            WriteHeader(buffer, header);
            var writer = new XdrWriter(buffer);
            if (descriptorCount is { } count)
            {
                writer.WriteInt32(count);
            }

            encode?.Invoke(ref writer, value);
            RequireRoom(buffer.Length - start);
        }
        catch
        {
            buffer.Truncate(start);
            throw;
        }

        BinaryPrimitives.WriteInt32BigEndian(buffer.Slice(start, FrameLimits.LengthWord), buffer.Length - start);
    }

    /// <summary>Writes a frame whose payload is raw bytes.</summary>
    /// <param name="buffer">Where it goes.</param>
    /// <param name="header">Its header.</param>
    /// <param name="payload">The bytes; at most <see cref="FrameLimits.MaxPayload"/>.</param>
    internal static void WriteRaw(XdrBuffer buffer, in FrameHeader header, ReadOnlySpan<byte> payload)
    {
        int start = buffer.Length;
        buffer.Limit = start + FrameLimits.MaxLength;
        WriteHeader(buffer, header);
        payload.CopyTo(buffer.Append(payload.Length));
        BinaryPrimitives.WriteInt32BigEndian(buffer.Slice(start, FrameLimits.LengthWord), FrameLimits.MinLength + payload.Length);
    }

    private static void RequireRoom(int length)
    {
        // The buffer judges only when it grows, and may have been larger before.
        if (length > FrameLimits.MaxLength)
        {
            throw new XdrFormatException($"a frame of {length} bytes is over the limit of {FrameLimits.MaxLength}");
        }
    }

    private static void WriteHeader(XdrBuffer buffer, in FrameHeader header)
    {
        // One piece for the seven words: this is on every call's path.
        var words = buffer.Append(FrameLimits.MinLength);
        BinaryPrimitives.WriteUInt32BigEndian(words[4..], header.Program);
        BinaryPrimitives.WriteUInt32BigEndian(words[8..], header.Version);
        BinaryPrimitives.WriteInt32BigEndian(words[12..], header.Procedure);
        BinaryPrimitives.WriteInt32BigEndian(words[16..], (int)header.Type);
        BinaryPrimitives.WriteUInt32BigEndian(words[20..], header.Serial);
        BinaryPrimitives.WriteInt32BigEndian(words[24..], (int)header.Status);
    }
}
