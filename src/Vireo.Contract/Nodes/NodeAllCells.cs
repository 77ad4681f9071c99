namespace Vireo.Contract.Nodes;

/// <summary>What is no number of a NUMA node.</summary>
/// <remarks><c>virNodeGetMemoryStatsAllCells</c>.</remarks>
public enum NodeAllCells
{
    /// <summary>All of them together. <c>VIR_NODE_MEMORY_STATS_ALL_CELLS</c>.</summary>
    All = -1,
}
