namespace Vireo.Generator.Tests.Shapes;

[Flags]
public enum ShapeFlags : uint
{
    None = 0,
    Sparse = 1,
    Secret = 4,
    Highest = 0x8000_0000,
}
