using Vireo.Xdr;

namespace Vireo.Contract.Domains.Snapshots;

/// <summary>What names a guest's snapshot on the wire.</summary>
/// <param name="Name">The name.</param>
/// <param name="Domain">The guest.</param>
/// <remarks><c>virDomainSnapshotPtr</c>, <c>remote_nonnull_domain_snapshot</c>.</remarks>
[XdrStruct("remote_nonnull_domain_snapshot")]
public sealed partial record DomainSnapshotHandle(string Name, DomainHandle Domain);
