using Vireo.Xdr;

namespace Vireo.Contract.Domains.States;

/// <summary>How a guest is doing.</summary>
/// <param name="State">Its state.</param>
/// <param name="MaxMemoryKib">The most memory that it may use, in KiB.</param>
/// <param name="MemoryKib">The memory that it uses, in KiB.</param>
/// <param name="VcpuCount">How many virtual processors it has.</param>
/// <param name="CpuTimeNs">The processor time that it has used, in nanoseconds.</param>
/// <remarks><c>virDomainInfo</c>, <c>remote_domain_get_info_ret</c>.</remarks>
[XdrStruct("remote_domain_get_info_ret")]
public readonly partial record struct DomainVitals(
    DomainState State,
    ulong MaxMemoryKib,
    ulong MemoryKib,
    ushort VcpuCount,
    ulong CpuTimeNs);
