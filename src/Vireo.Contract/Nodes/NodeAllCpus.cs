namespace Vireo.Contract.Nodes;

/// <summary>What is no number of a processor.</summary>
/// <remarks><c>virNodeGetCPUStatsAllCPUs</c>.</remarks>
public enum NodeAllCpus
{
    /// <summary>All of them together. <c>VIR_NODE_CPU_STATS_ALL_CPUS</c>.</summary>
    All = -1,
}
