using Vireo.Xdr;

namespace Vireo.Contract.Domains.Checkpoints;

/// <summary>What names a guest's checkpoint on the wire.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Domain">The guest.</param>
/// <remarks><c>virDomainCheckpointPtr</c>, <c>remote_nonnull_domain_checkpoint</c>.</remarks>
[XdrStruct("remote_nonnull_domain_checkpoint")]
public sealed partial record DomainCheckpointHandle(string Name, DomainHandle Domain);
