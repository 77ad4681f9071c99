namespace Vireo.Contract.Nodes;

/// <summary>How a machine sleeps.</summary>
/// <remarks><c>virNodeSuspendTarget</c>.</remarks>
public enum NodeSuspendTarget : uint
{
    /// <summary>In memory. <c>VIR_NODE_SUSPEND_TARGET_MEM</c>.</summary>
    Memory = 0,

    /// <summary>On disk. <c>VIR_NODE_SUSPEND_TARGET_DISK</c>.</summary>
    Disk = 1,

    /// <summary>On disk, and in memory as long as there is power. <c>VIR_NODE_SUSPEND_TARGET_HYBRID</c>.</summary>
    Hybrid = 2,
}
