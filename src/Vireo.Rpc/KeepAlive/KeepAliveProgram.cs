using Vireo.Rpc.Frames;

namespace Vireo.Rpc.KeepAlive;

/// <summary>The wire's keepalive program: two messages without a payload, which either end may send.</summary>
internal static class KeepAliveProgram
{
    internal const uint Number = 0x6b656570;
    internal const uint Version = 1;
    private const int PingProcedure = 1;
    private const int PongProcedure = 2;

    internal static FrameHeader Ping { get; } = Message(PingProcedure);

    internal static FrameHeader Pong { get; } = Message(PongProcedure);

    /// <summary>Whether a frame belongs to the program.</summary>
    /// <param name="header">The frame's header.</param>
    /// <returns>Whether it does.</returns>
    internal static bool Owns(in FrameHeader header) =>
        header is { Program: Number, Version: Version, Type: FrameType.Message };

    /// <summary>Whether a frame of the program wants an answer.</summary>
    /// <param name="header">The frame's header.</param>
    /// <returns>Whether it does.</returns>
    internal static bool IsPing(in FrameHeader header) => header.Procedure == PingProcedure;

    private static FrameHeader Message(int procedure) => new(Number, Version, procedure, FrameType.Message, 0, FrameStatus.Ok);
}
