using Vireo.Xdr;

namespace Vireo.Contract.Domains.Blocks;

/// <summary>A disk with which something is wrong.</summary>
/// <param name="Disk">Its target.</param>
/// <param name="Error">What is wrong.</param>
/// <remarks><c>virDomainDiskError</c>, <c>remote_domain_disk_error</c>.</remarks>
[XdrStruct("remote_domain_disk_error")]
public sealed partial record DomainDiskError(string Disk, DomainDiskErrorCode Error);
