using Vireo.Rpc.Contracts;

namespace Vireo.Generator.Tests.Shapes;

[Contract(typeof(ShapesProgram))]
public interface IPrimitives
{
    [Procedure(1, Api = "shapeNothing"), NoAcl]
    ValueTask NothingAsync(CancellationToken cancellationToken);

    [Procedure(2), NoAcl]
    ValueTask<(int Int, uint UInt, long Hyper, ulong UHyper, double Real, bool Flag, byte UChar, sbyte Char, short Short, ushort UShort, Guid Uuid)> EchoNumbersAsync(
        int @int,
        uint uInt,
        long hyper,
        ulong uHyper,
        double real,
        bool flag,
        byte uChar,
        sbyte @char,
        short @short,
        ushort uShort,
        Guid uuid,
        CancellationToken cancellationToken);

    [Procedure(3), NoAcl]
    ValueTask<(Weekday Weekday, ShapeFlags Flags)> EchoEnumsAsync(Weekday weekday, ShapeFlags flags, CancellationToken cancellationToken);

    [Procedure(4), NoAcl]
    ValueTask<string> EchoTextAsync(string value, CancellationToken cancellationToken);

    /// <summary>Parameters named as what generated code itself could use.</summary>
    [Procedure(5), NoAcl]
    ValueTask<int> SumAsync(int call, int part, int parts, int reader, int writer, int work, int value, int caller, int reply, CancellationToken cancellationToken);
}
