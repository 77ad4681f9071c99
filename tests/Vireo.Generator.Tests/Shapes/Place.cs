using Vireo.Xdr;

namespace Vireo.Generator.Tests.Shapes;

/// <summary>A struct of one string and two numbers: at least 12 bytes.</summary>
[XdrStruct("shape_place")]
public sealed partial record Place([property: XdrMax(16)] string Name, int X, int Y);
