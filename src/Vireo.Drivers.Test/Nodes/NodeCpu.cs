namespace Vireo.Drivers.Test.Nodes;

/// <summary>A node's processors and memory.</summary>
internal sealed record NodeCpu
{
    /// <summary>The most virtual processors that the test driver gives a guest.</summary>
    internal const int MaxVcpus = 32;

    /// <summary>The memory of each NUMA cell; a node from a file has no cells.</summary>
    internal IReadOnlyList<int> CellsKib { get; init; } = [2097152, 4194304];

    /// <summary>The architecture; also the model that the node names.</summary>
    internal string Model { get; init; } = "i686";

    internal ulong MemoryKib { get; init; } = 3072 * 1024;

    internal int ActiveCpus { get; init; } = 16;

    internal int Mhz { get; init; } = 1400;

    internal int NumaNodes { get; init; } = 2;

    internal int SocketsPerNode { get; init; } = 2;

    internal int CoresPerSocket { get; init; } = 2;

    internal int ThreadsPerCore { get; init; } = 2;
}
