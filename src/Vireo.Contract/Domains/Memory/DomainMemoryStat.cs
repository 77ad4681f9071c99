using Vireo.Xdr;

namespace Vireo.Contract.Domains.Memory;

/// <summary>One figure of a guest's memory.</summary>
/// <param name="Tag">What it counts.</param>
/// <param name="Value">The figure; its unit depends on the tag, mostly KiB.</param>
/// <remarks><c>virDomainMemoryStatStruct</c>, <c>remote_domain_memory_stat</c>.</remarks>
[XdrStruct("remote_domain_memory_stat")]
public readonly partial record struct DomainMemoryStat(DomainMemoryStatTag Tag, ulong Value);
