using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>A program of few procedures; what they do is up to the handler.</summary>
internal static class TestProgram
{
    internal const uint Number = 0x20008086;

    internal static ProcedureInfo Double { get; } = Procedure(1, "Double");

    internal static ProcedureInfo Wait { get; } = Procedure(2, "Wait");

    internal static ProcedureInfo Fail { get; } = Procedure(3, "Fail");

    internal static ProcedureInfo Echo { get; } = Procedure(4, "Echo");

    internal static ProcedureInfo Download { get; } = Procedure(5, "Download") with { Stream = StreamDirection.Read, SparseFlag = 1 };

    internal static ProcedureInfo Upload { get; } = Procedure(6, "Upload") with { Stream = StreamDirection.Write, SparseFlag = 1 };

    internal static ProcedureInfo Descriptors { get; } = Procedure(7, "Descriptors");

    internal static ProcedureInfo Missing { get; } = Procedure(99, "Missing");

    internal static ProcedureInfo Changed { get; } = Procedure(100, "Changed") with { IsEvent = true };

    internal static void EncodeInt(ref XdrWriter writer, int value) => writer.WriteInt32(value);

    internal static int DecodeInt(ref XdrReader reader) => reader.ReadInt32();

    internal static void EncodeString(ref XdrWriter writer, string value) => writer.WriteString(value);

    internal static string DecodeString(ref XdrReader reader) => reader.ReadString();

    private static ProcedureInfo Procedure(int number, string name) => new(Number, 1, number, name, $"vir{name}");
}
