using Vireo.Contract.Parameters;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Nodes;

/// <summary>The node's memory, and what is shared of it.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeMemory
{
    /// <summary>Tells how the node shares memory between guests.</summary>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Whether texts are told too.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How (the names are in <see cref="NodeMemoryParameters"/>), and how many parameters there are.</returns>
    /// <remarks><c>virNodeGetMemoryParameters</c>, <c>REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS</c>.</remarks>
    [Procedure(289, Since = "0.10.2", Idempotent = true)]
    [Acl("connect:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.NodeMemoryParameters)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> NodeGetMemoryParametersAsync(
        int parameterCount,
        TypedParameterFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Changes how the node shares memory between guests.</summary>
    /// <param name="parameters">How; the names are in <see cref="NodeMemoryParameters"/>.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeSetMemoryParameters</c>, <c>REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS</c>.</remarks>
    [Procedure(288, Since = "0.10.2"), Acl("connect:write")]
    ValueTask NodeSetMemoryParametersAsync(
        [XdrMax(RemoteLimits.NodeMemoryParameters)] IReadOnlyList<TypedParameter> parameters,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells how many pages of some sizes are free.</summary>
    /// <param name="pageSizesKib">The sizes in KiB.</param>
    /// <param name="startCell">The first NUMA node.</param>
    /// <param name="cellCount">How many NUMA nodes.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The numbers: for each NUMA node, one for each size.</returns>
    /// <remarks><c>virNodeGetFreePages</c>, <c>REMOTE_PROC_NODE_GET_FREE_PAGES</c>.</remarks>
    [Procedure(340, Since = "1.2.6", Idempotent = true)]
    [Acl("connect:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Counts", RemoteLimits.NodeCells)]
    ValueTask<IReadOnlyList<ulong>> NodeGetFreePagesAsync(
        [XdrMax(RemoteLimits.NodeCells)] IReadOnlyList<uint> pageSizesKib,
        int startCell,
        uint cellCount,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Sets pages of some sizes aside.</summary>
    /// <param name="pageSizesKib">The sizes in KiB.</param>
    /// <param name="pageCounts">How many of each size.</param>
    /// <param name="startCell">The first NUMA node; -1: all.</param>
    /// <param name="cellCount">How many NUMA nodes.</param>
    /// <param name="flags">What becomes of those that there are.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>On how many NUMA nodes this was done for how many sizes.</returns>
    /// <remarks><c>virNodeAllocPages</c>, <c>REMOTE_PROC_NODE_ALLOC_PAGES</c>.</remarks>
    [Procedure(347, Since = "1.2.9"), Acl("connect:write")]
    ValueTask<int> NodeAllocPagesAsync(
        [XdrMax(RemoteLimits.NodeCells)] IReadOnlyList<uint> pageSizesKib,
        [XdrMax(RemoteLimits.NodeCells)] IReadOnlyList<ulong> pageCounts,
        int startCell,
        uint cellCount,
        NodeAllocPagesFlags flags,
        CancellationToken cancellationToken);
}
