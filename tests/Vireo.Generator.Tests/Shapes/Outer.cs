using Vireo.Xdr;

namespace Vireo.Generator.Tests.Shapes;

/// <summary>A struct that is a value type, within a containing type.</summary>
public static partial class Outer
{
    [XdrStruct("shape_span")]
    public readonly partial record struct Span(ulong Start, Place? End);
}
