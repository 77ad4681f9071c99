using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>Frames as bytes.</summary>
internal static class Bytes
{
    internal static byte[] Call(ProcedureInfo procedure, uint serial, int argument) =>
        Frame(Header(procedure, FrameType.Call, serial), argument, TestProgram.EncodeInt);

    internal static byte[] Call(ProcedureInfo procedure, uint serial, string argument) =>
        Frame(Header(procedure, FrameType.Call, serial), argument, TestProgram.EncodeString);

    internal static byte[] Reply(ProcedureInfo procedure, uint serial, int value) =>
        Frame(Header(procedure, FrameType.Reply, serial), value, TestProgram.EncodeInt);

    internal static byte[] Error(ProcedureInfo procedure, uint serial, RpcError error) =>
        Frame(Header(procedure, FrameType.Reply, serial) with { Status = FrameStatus.Error }, error, RpcError.Write);

    internal static byte[] Event(int value) => Frame(Header(TestProgram.Changed, FrameType.Message, 1), value, TestProgram.EncodeInt);

    internal static byte[] Ping { get; } = Frame<object?>(new FrameHeader(0x6b656570, 1, 1, FrameType.Message, 0, FrameStatus.Ok), null, null);

    internal static byte[] Pong { get; } = Frame<object?>(new FrameHeader(0x6b656570, 1, 2, FrameType.Message, 0, FrameStatus.Ok), null, null);

    internal static FrameHeader Header(ProcedureInfo procedure, FrameType type, uint serial) =>
        new(procedure.Program, procedure.Version, procedure.Number, type, serial, FrameStatus.Ok);

    internal static byte[] Frame<T>(FrameHeader header, T value, XdrEncode<T>? encode, int? descriptorCount = null)
    {
        using var buffer = new XdrBuffer(FrameLimits.MaxLength);
        FrameWriter.Write(buffer, header, descriptorCount, value, encode);
        return buffer.Written.ToArray();
    }

    /// <summary>The frames in bytes: headers and payloads.</summary>
    internal static IReadOnlyList<(FrameHeader Header, byte[] Payload)> Read(ReadOnlyMemory<byte> bytes)
    {
        List<(FrameHeader Header, byte[] Payload)> frames = [];
        while (FrameReader.TryRead(bytes, null, out var frame))
        {
            frames.Add((frame.Header, frame.Payload.ToArray()));
            bytes = bytes[frame.Length..];
        }

        Assert.Equal(0, bytes.Length);
        return frames;
    }
}
