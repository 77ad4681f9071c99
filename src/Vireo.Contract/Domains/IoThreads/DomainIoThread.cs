using Vireo.Xdr;

namespace Vireo.Contract.Domains.IoThreads;

/// <summary>A thread that carries out what a guest reads and writes.</summary>
/// <param name="Id">Its number.</param>
/// <param name="CpuMap">A bit for each of the node's processors that it may run on.</param>
/// <remarks><c>virDomainIOThreadInfo</c>, <c>remote_domain_iothread_info</c>.</remarks>
[XdrStruct("remote_domain_iothread_info")]
public sealed partial record DomainIoThread(uint Id, [XdrMax(RemoteLimits.Cpumap)] ReadOnlyMemory<byte> CpuMap);
