namespace Vireo.Contract.Connections;

/// <summary>How a processor compares to the node's.</summary>
/// <remarks><c>virCPUCompareResult</c>.</remarks>
public enum CpuComparison
{
    /// <summary>It could not be compared. <c>VIR_CPU_COMPARE_ERROR</c>.</summary>
    Error = -1,

    /// <summary>The node lacks something that it has. <c>VIR_CPU_COMPARE_INCOMPATIBLE</c>.</summary>
    Incompatible = 0,

    /// <summary>They are the same. <c>VIR_CPU_COMPARE_IDENTICAL</c>.</summary>
    Identical = 1,

    /// <summary>The node has all of it and more. <c>VIR_CPU_COMPARE_SUPERSET</c>.</summary>
    Superset = 2,
}
