using Vireo.Rpc.Contracts;

namespace Vireo.Generator.Tests.Shapes;

/// <summary>A program that has a call for every shape that a contract can declare.</summary>
[RpcProgram(0x2000_1234, 3)]
public static partial class ShapesProgram;
