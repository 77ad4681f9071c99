using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>Guests that were saved to files.</summary>
public sealed class SavedDomains
{
    private readonly DriverSession _session;

    internal SavedDomains(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Brings a guest back.</summary>
    /// <param name="path">The file on the node.</param>
    /// <param name="xml">What is to be different (XML); null: nothing.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it runs.</exception>
    /// <remarks><c>virDomainRestoreFlags</c>, <c>virDomainRestore</c>.</remarks>
    public async Task RestoreAsync(
        string path,
        string? xml = null,
        DomainSaveFlags flags = DomainSaveFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        await _session.WritablePart<IDomainSaveImages>("virDomainRestoreFlags")
            .DomainRestoreFlagsAsync(path, xml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Brings a guest back as the parameters say.</summary>
    /// <param name="parameters">From where and how; the names are in <see cref="DomainSaveParameters"/>.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it runs.</exception>
    /// <remarks><c>virDomainRestoreParams</c>.</remarks>
    public async Task RestoreAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainSaveFlags flags = DomainSaveFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainSaveImages>("virDomainRestoreParams")
            .DomainRestoreParamsAsync(parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Describes the guest in a file.</summary>
    /// <param name="path">The file on the node.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virDomainSaveImageGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(
        string path,
        DomainSaveImageXmlFlags flags = DomainSaveImageXmlFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return await _session.WritablePart<IDomainSaveImages>("virDomainSaveImageGetXMLDesc")
            .DomainSaveImageGetXmlDescAsync(path, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes the guest in a file.</summary>
    /// <param name="path">The file on the node.</param>
    /// <param name="xml">The guest as it is to be (XML).</param>
    /// <param name="flags">Whether it runs when it comes back.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSaveImageDefineXML</c>.</remarks>
    public async Task DefineAsync(
        string path,
        string xml,
        DomainSaveFlags flags = DomainSaveFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(xml);
        await _session.WritablePart<IDomainSaveImages>("virDomainSaveImageDefineXML")
            .DomainSaveImageDefineXmlAsync(path, xml, flags, cancellationToken).ConfigureAwait(false);
    }
}
