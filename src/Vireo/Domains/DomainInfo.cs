using Vireo.Contract.Domains.States;

namespace Vireo.Domains;

/// <summary>How a guest is doing.</summary>
/// <param name="State">Its state.</param>
/// <param name="MaxMemoryKib">The most memory that it may use, in KiB.</param>
/// <param name="MemoryKib">The memory that it uses, in KiB.</param>
/// <param name="VirtualCpuCount">How many virtual processors it has.</param>
/// <param name="CpuTimeNs">The processor time that it has used, in nanoseconds; 0 when the driver cannot tell.</param>
/// <remarks><c>virDomainInfo</c>.</remarks>
public sealed record DomainInfo(DomainState State, ulong MaxMemoryKib, ulong MemoryKib, int VirtualCpuCount, ulong CpuTimeNs);
