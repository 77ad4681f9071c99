using Vireo.Xdr;

namespace Vireo.Generator.Tests.Shapes;

[XdrUnion("shape_leaf")]
public abstract partial record Leaf
{
    [XdrCase(0)]
    public sealed record None : Leaf;

    [XdrCase(1)]
    public sealed record Number(int Value) : Leaf;

    [XdrCase(2)]
    public sealed record Text([XdrMax(32)] string Value) : Leaf;

    [XdrCase(3)]
    public sealed record Spot(Place Value) : Leaf;

    [XdrCase(4)]
    public sealed record Bytes([XdrMax(8)] ReadOnlyMemory<byte> Value) : Leaf;

    [XdrCase(-5)]
    public sealed record Branch(Tree Value) : Leaf;
}
