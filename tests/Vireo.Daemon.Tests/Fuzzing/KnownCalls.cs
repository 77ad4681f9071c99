using Vireo.Contract.Tests.Facts;
using Vireo.Rpc.Frames;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>The calls that there are, by the facts of the wire.</summary>
internal static class KnownCalls
{
    // They end what the others need.
    private static readonly string[] Endings = ["CONNECT_CLOSE", "CONNECT_DAEMON_SHUTDOWN", "CLIENT_CLOSE", "CONNECT_SET_DAEMON_TIMEOUT"];

    /// <summary>The arguments that open test:///default.</summary>
    internal static byte[] OpenTest { get; } = [0, 0, 0, 1, 0, 0, 0, 15, .. "test:///default"u8, 0, 0, 0, 0, 0];

    /// <summary>The calls of some programs.</summary>
    internal static IReadOnlyList<(WireFacts Program, WireProcedure Procedure)> All(params string[] programs) =>
    [
        .. from program in programs
           let facts = WireFacts.Of(program)
           from procedure in facts.Procedures.Values.OrderBy(procedure => procedure.Number)
           where !procedure.Event && !Endings.Contains(procedure.Name)
           select (facts, procedure),
    ];

    /// <summary>A call's header, but for its serial.</summary>
    internal static FrameHeader Header(WireFacts program, int procedure) => new(program.Program, program.Version, procedure, FrameType.Call, 0, FrameStatus.Ok);
}
