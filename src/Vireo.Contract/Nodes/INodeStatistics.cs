using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Nodes;

/// <summary>Figures of the node.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeStatistics
{
    /// <summary>Tells what the node's processors have done.</summary>
    /// <param name="cpuNumber">Which processor; or <see cref="NodeAllCpus"/>.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures in nanoseconds, or as a share of 100; and how many there are.</returns>
    /// <remarks><c>virNodeGetCPUStats</c>, <c>REMOTE_PROC_NODE_GET_CPU_STATS</c>.</remarks>
    [Procedure(227, Api = "virNodeGetCPUStats", Since = "0.9.3", Idempotent = true)]
    [Acl("connect:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Figures", RemoteLimits.NodeCpuStats)]
    ValueTask<(IReadOnlyList<NodeCpuFigure> Figures, int ParameterCount)> NodeGetCpuStatsAsync(
        int cpuNumber,
        int parameterCount,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells what the node's memory is used for.</summary>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="cellNumber">Which NUMA node; or <see cref="NodeAllCells"/>.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures, and how many there are.</returns>
    /// <remarks><c>virNodeGetMemoryStats</c>, <c>REMOTE_PROC_NODE_GET_MEMORY_STATS</c>.</remarks>
    [Procedure(228, Since = "0.9.3", Idempotent = true)]
    [Acl("connect:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Figures", RemoteLimits.NodeMemoryStats)]
    ValueTask<(IReadOnlyList<NodeMemoryFigure> Figures, int ParameterCount)> NodeGetMemoryStatsAsync(
        int parameterCount,
        int cellNumber,
        uint flags,
        CancellationToken cancellationToken);
}
