using Vireo.Xdr;

namespace Vireo.Contract.Nodes;

/// <summary>What hardware the node has.</summary>
/// <param name="Model">The processor's model, NUL-terminated in 32 bytes.</param>
/// <param name="MemoryKib">The memory in KiB.</param>
/// <param name="CpuCount">How many processors are active.</param>
/// <param name="Mhz">Their expected speed; 0: not known.</param>
/// <param name="NumaNodeCount">How many NUMA cells; 1 where memory is uniform or the layout is unusual.</param>
/// <param name="SocketsPerNode">Sockets in a cell.</param>
/// <param name="CoresPerSocket">Cores in a socket.</param>
/// <param name="ThreadsPerCore">Threads in a core.</param>
/// <remarks><c>virNodeInfo</c>, <c>remote_node_get_info_ret</c>.</remarks>
[XdrStruct("remote_node_get_info_ret")]
public sealed partial record NodeHardware(
    [XdrFixed(32), XdrChars] ReadOnlyMemory<byte> Model,
    ulong MemoryKib,
    int CpuCount,
    int Mhz,
    int NumaNodeCount,
    int SocketsPerNode,
    int CoresPerSocket,
    int ThreadsPerCore);
