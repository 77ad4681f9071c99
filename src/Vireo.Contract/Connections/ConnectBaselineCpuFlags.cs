namespace Vireo.Contract.Connections;

/// <summary>How a common processor is told.</summary>
/// <remarks><c>virConnectBaselineCPUFlags</c>.</remarks>
[Flags]
public enum ConnectBaselineCpuFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>With all its features, not only those beyond its model. <c>VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES</c>.</summary>
    ExpandFeatures = 1,

    /// <summary>Without features that keep guests from migrating. <c>VIR_CONNECT_BASELINE_CPU_MIGRATABLE</c>.</summary>
    Migratable = 2,

    /// <summary>Whatever the node's own is. <c>VIR_CONNECT_BASELINE_CPU_IGNORE_HOST</c>.</summary>
    IgnoreHost = 4,
}
