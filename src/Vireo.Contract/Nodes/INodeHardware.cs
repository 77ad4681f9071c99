using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Nodes;

/// <summary>The node's hardware.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeHardware
{
    /// <summary>Tells the most asked of the node.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Its hardware.</returns>
    /// <remarks><c>virNodeGetInfo</c>, <c>REMOTE_PROC_NODE_GET_INFO</c>.</remarks>
    [Procedure(6, Since = "0.3.0", Idempotent = true), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<NodeHardware> NodeGetInfoAsync(CancellationToken cancellationToken);

    /// <summary>Tells what the node's firmware says of it.</summary>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The facts (XML).</returns>
    /// <remarks><c>virConnectGetSysinfo</c>, <c>REMOTE_PROC_CONNECT_GET_SYSINFO</c>.</remarks>
    [Procedure(203, Since = "0.8.8", Idempotent = true), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<string> ConnectGetSysinfoAsync(uint flags, CancellationToken cancellationToken);

    /// <summary>Tells how much memory is free.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The free memory in bytes.</returns>
    /// <remarks><c>virNodeGetFreeMemory</c>, <c>REMOTE_PROC_NODE_GET_FREE_MEMORY</c>.</remarks>
    [Procedure(102, Since = "0.3.3", Idempotent = true), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<ulong> NodeGetFreeMemoryAsync(CancellationToken cancellationToken);

    /// <summary>Tells how much memory is free in each NUMA cell.</summary>
    /// <param name="startCell">The first cell to tell about.</param>
    /// <param name="maxCells">The most cells to tell about.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The free memory in bytes, cell by cell.</returns>
    /// <remarks><c>virNodeGetCellsFreeMemory</c>, <c>REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY</c>.</remarks>
    [Procedure(101, Since = "0.3.3", Idempotent = true)]
    [Acl("connect:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("FreeBytes", RemoteLimits.NodeCells)]
    ValueTask<IReadOnlyList<ulong>> NodeGetCellsFreeMemoryAsync(int startCell, int maxCells, CancellationToken cancellationToken);

    /// <summary>Tells which of the node's processors are on.</summary>
    /// <param name="needMap">Whether the bit map is wanted.</param>
    /// <param name="needOnline">Whether the number that is on is wanted.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A bit map of those that are on, how many are on, and how many there are.</returns>
    /// <remarks><c>virNodeGetCPUMap</c>, <c>REMOTE_PROC_NODE_GET_CPU_MAP</c>.</remarks>
    [Procedure(293, Api = "virNodeGetCPUMap", Since = "1.0.0", Idempotent = true)]
    [Acl("connect:read")]
    [ReadOnly]
    [ReplyMax("CpuMap", RemoteLimits.Cpumap)]
    ValueTask<(ReadOnlyMemory<byte> CpuMap, uint Online, int Count)> NodeGetCpuMapAsync(
        bool needMap,
        bool needOnline,
        uint flags,
        CancellationToken cancellationToken);
}
