using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Events;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Metadata;

/// <summary>What people and programs have noted about guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainMetadata
{
    /// <summary>Tells a part of a guest's metadata.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="type">The part.</param>
    /// <param name="uri">The namespace of an element; null for the other parts.</param>
    /// <param name="flags">Of the running guest, or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The text or the element's XML.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.NoDomainMetadata"/>: it has no such part.
    /// </exception>
    /// <remarks><c>virDomainGetMetadata</c>, <c>REMOTE_PROC_DOMAIN_GET_METADATA</c>.</remarks>
    [Procedure(265, Since = "0.9.10", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<string> DomainGetMetadataAsync(
        DomainHandle domain,
        DomainMetadataType type,
        string? uri,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);
}
