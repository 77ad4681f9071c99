using Vireo.Xdr;

namespace Vireo.Contract.Domains.Processors;

/// <summary>Where a virtual processor runs.</summary>
/// <param name="Number">Its number in the guest.</param>
/// <param name="State">What it does.</param>
/// <param name="CpuTimeNs">The time that it has used, in nanoseconds.</param>
/// <param name="Cpu">The node's processor that it runs on, or a negative number (<c>VIR_VCPU_INFO_CPU_*</c>).</param>
/// <remarks><c>virVcpuInfo</c>, <c>remote_vcpu_info</c>.</remarks>
[XdrStruct("remote_vcpu_info")]
public readonly partial record struct VcpuPlacement(uint Number, VcpuState State, ulong CpuTimeNs, int Cpu);
