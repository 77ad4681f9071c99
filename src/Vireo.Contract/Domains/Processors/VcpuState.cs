namespace Vireo.Contract.Domains.Processors;

/// <summary>What a virtual processor does.</summary>
/// <remarks><c>virVcpuState</c>.</remarks>
public enum VcpuState
{
    /// <summary>It is off. <c>VIR_VCPU_OFFLINE</c>.</summary>
    Offline = 0,

    /// <summary>It runs. <c>VIR_VCPU_RUNNING</c>.</summary>
    Running = 1,

    /// <summary>It waits for a resource. <c>VIR_VCPU_BLOCKED</c>.</summary>
    Blocked = 2,
}
