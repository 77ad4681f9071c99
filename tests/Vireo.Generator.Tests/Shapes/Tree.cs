using Vireo.Xdr;

namespace Vireo.Generator.Tests.Shapes;

/// <summary>A struct that can hold others of its own: by an optional value, by a list and through a union.</summary>
[XdrStruct("shape_tree")]
public sealed partial record Tree(int Value, Tree? Next, [property: XdrMax(8)] IReadOnlyList<Tree> Children, Leaf Leaf);
