namespace Vireo.Nodes;

/// <summary>What hardware the node has.</summary>
/// <param name="CpuModel">The processor's model, such as <c>x86_64</c>.</param>
/// <param name="MemoryKib">The memory in KiB.</param>
/// <param name="CpuCount">How many processors are active.</param>
/// <param name="CpuFrequencyMhz">Their expected speed in MHz; 0: not known.</param>
/// <param name="NumaCellCount">How many NUMA cells; 1 where memory is uniform or the layout is unusual.</param>
/// <param name="SocketsPerCell">Sockets in a cell.</param>
/// <param name="CoresPerSocket">Cores in a socket.</param>
/// <param name="ThreadsPerCore">Threads in a core.</param>
/// <remarks><c>virNodeInfo</c>.</remarks>
public sealed record NodeInfo(
    string CpuModel,
    ulong MemoryKib,
    int CpuCount,
    int CpuFrequencyMhz,
    int NumaCellCount,
    int SocketsPerCell,
    int CoresPerSocket,
    int ThreadsPerCore);
