using System.Buffers.Binary;
using System.Text;
using Vireo.Rpc.Frames;

namespace Vireo.Tests.Hostile;

/// <summary>Frames made by hand, right and wrong.</summary>
internal static class Wire
{
    internal const int HeaderLength = 28;

    internal static byte[] Reply(FrameHeader call, params ReadOnlySpan<byte> payload) =>
        Frame(call with { Type = FrameType.Reply, Status = FrameStatus.Ok }, payload);

    internal static byte[] Frame(FrameHeader header, params ReadOnlySpan<byte> payload)
    {
        byte[] words = Words(
            (uint)(HeaderLength + payload.Length),
            header.Program,
            header.Version,
            (uint)header.Procedure,
            (uint)header.Type,
            header.Serial,
            (uint)header.Status);
        return [.. words, .. payload];
    }

    internal static byte[] Words(params ReadOnlySpan<uint> words)
    {
        byte[] bytes = new byte[sizeof(uint) * words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(sizeof(uint) * i), words[i]);
        }

        return bytes;
    }

    /// <summary>A text as XDR has it.</summary>
    internal static byte[] Text(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return [.. Words((uint)bytes.Length), .. bytes, .. new byte[(4 - (bytes.Length % 4)) % 4]];
    }

    /// <summary>The header of a frame that is whole.</summary>
    internal static FrameHeader Header(ReadOnlySpan<byte> frame) => new(
        BinaryPrimitives.ReadUInt32BigEndian(frame[4..]),
        BinaryPrimitives.ReadUInt32BigEndian(frame[8..]),
        BinaryPrimitives.ReadInt32BigEndian(frame[12..]),
        (FrameType)BinaryPrimitives.ReadUInt32BigEndian(frame[16..]),
        BinaryPrimitives.ReadUInt32BigEndian(frame[20..]),
        (FrameStatus)BinaryPrimitives.ReadUInt32BigEndian(frame[24..]));
}
