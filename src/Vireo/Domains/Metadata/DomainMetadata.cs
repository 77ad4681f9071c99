using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Metadata;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains.Metadata;

/// <summary>What people and applications note of a guest.</summary>
public sealed class DomainMetadata
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainMetadata(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells it.</summary>
    /// <param name="type">Which part.</param>
    /// <param name="namespaceUri">The element's namespace; null unless the type is an element.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The text, or the element (XML).</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainMetadata"/>: it has no such part.</exception>
    /// <remarks><c>virDomainGetMetadata</c>.</remarks>
    public async Task<string> GetAsync(
        DomainMetadataType type,
        string? namespaceUri = null,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainMetadata>("virDomainGetMetadata")
            .DomainGetMetadataAsync(_domain, type, namespaceUri, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes or removes it.</summary>
    /// <param name="type">Which part.</param>
    /// <param name="metadata">The text, or the element (XML); null: removes it.</param>
    /// <param name="key">The element's prefix; null unless the type is an element.</param>
    /// <param name="namespaceUri">The element's namespace; null unless the type is an element.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetMetadata</c>.</remarks>
    public async Task SetAsync(
        DomainMetadataType type,
        string? metadata,
        string? key = null,
        string? namespaceUri = null,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainMetadata>("virDomainSetMetadata")
            .DomainSetMetadataAsync(_domain, type, metadata, key, namespaceUri, flags, cancellationToken).ConfigureAwait(false);
}
