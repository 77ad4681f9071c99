namespace Vireo.Contract.Domains.Processors;

/// <summary>What stands where a processor of the node would.</summary>
/// <remarks><c>virVcpuHostCpuState</c>.</remarks>
public enum VcpuHostCpu
{
    /// <summary>The virtual processor is off. <c>VIR_VCPU_INFO_CPU_OFFLINE</c>.</summary>
    Offline = -1,

    /// <summary>It cannot be told. <c>VIR_VCPU_INFO_CPU_UNAVAILABLE</c>.</summary>
    Unavailable = -2,
}
