namespace Codecs;

public enum Kind : uint
{
    Plain,
    Fancy,
}

[XdrStruct("part")]
public sealed partial record Part(string Name, Guid Uuid, Kind Kind);

[XdrStruct("whole")]
internal sealed partial record Whole(
    Part Main,
    Part? Spare,
    string? Note,
    [property: XdrMax(16)] IReadOnlyList<Part> Parts,
    [property: XdrMax(4, Element = 64)] IReadOnlyList<string> Names,
    [property: XdrFixed(6)] ReadOnlyMemory<byte> Mac,
    [property: XdrMax(32), XdrChars] ReadOnlyMemory<byte> Model,
    Content Content);

[XdrUnion("content")]
internal abstract partial record Content
{
    [XdrCase(0)]
    internal sealed record Nothing : Content;

    [XdrCase(1)]
    internal sealed record Number(int Value) : Content;

    [XdrCase(2)]
    internal sealed record Inner(Whole Value) : Content;
}
