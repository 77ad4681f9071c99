namespace Vireo.Contract.Nodes;

/// <summary>The names of the figures of the node's memory.</summary>
public static class NodeMemoryStatistics
{
    /// <summary><c>VIR_NODE_MEMORY_STATS_AVAILABLE</c>.</summary>
    public const string Available = "available";

    /// <summary><c>VIR_NODE_MEMORY_STATS_BUFFERS</c>.</summary>
    public const string Buffers = "buffers";

    /// <summary><c>VIR_NODE_MEMORY_STATS_CACHED</c>.</summary>
    public const string Cached = "cached";

    /// <summary><c>VIR_NODE_MEMORY_STATS_FREE</c>.</summary>
    public const string Free = "free";

    /// <summary><c>VIR_NODE_MEMORY_STATS_TOTAL</c>.</summary>
    public const string Total = "total";
}
