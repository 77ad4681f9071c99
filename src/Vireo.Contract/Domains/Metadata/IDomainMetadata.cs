using Vireo.Contract.Domains.Definitions;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Metadata;

/// <summary>Texts and XML that a guest carries for people and applications.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainMetadata
{
    /// <summary>Tells a part of a guest's metadata.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="type">Which part.</param>
    /// <param name="uri">The element's namespace; null unless the type is an element.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The text, or the element (XML).</returns>
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

    /// <summary>Changes a part of a guest's metadata.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="type">Which part.</param>
    /// <param name="metadata">The text, or the element (XML); null: removes it.</param>
    /// <param name="key">The element's prefix; null unless the type is an element.</param>
    /// <param name="uri">The element's namespace; null unless the type is an element.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetMetadata</c>, <c>REMOTE_PROC_DOMAIN_SET_METADATA</c>.</remarks>
    [Procedure(264, Since = "0.9.10")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetMetadataAsync(
        DomainHandle domain,
        DomainMetadataType type,
        string? metadata,
        string? key,
        string? uri,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);
}
