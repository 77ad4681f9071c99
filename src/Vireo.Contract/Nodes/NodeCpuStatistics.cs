namespace Vireo.Contract.Nodes;

/// <summary>The names of the figures of the node's processors.</summary>
public static class NodeCpuStatistics
{
    /// <summary><c>VIR_NODE_CPU_STATS_GUEST</c>.</summary>
    public const string Guest = "guest";

    /// <summary><c>VIR_NODE_CPU_STATS_IDLE</c>.</summary>
    public const string Idle = "idle";

    /// <summary><c>VIR_NODE_CPU_STATS_INTR</c>.</summary>
    public const string Interrupts = "intr";

    /// <summary><c>VIR_NODE_CPU_STATS_IOWAIT</c>.</summary>
    public const string IoWait = "iowait";

    /// <summary><c>VIR_NODE_CPU_STATS_KERNEL</c>.</summary>
    public const string Kernel = "kernel";

    /// <summary><c>VIR_NODE_CPU_STATS_USER</c>.</summary>
    public const string User = "user";

    /// <summary><c>VIR_NODE_CPU_STATS_UTILIZATION</c>.</summary>
    public const string Utilization = "utilization";
}
