using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains.Saving;

/// <summary>A guest saved to be taken up again, and its memory dumped.</summary>
public sealed class DomainSaves
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainSaves(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Saves it to a file; it is off then.</summary>
    /// <param name="path">The file on the node.</param>
    /// <param name="xml">What is to be different when it comes back (XML); null: nothing.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSaveFlags</c>, <c>virDomainSave</c>.</remarks>
    public async Task SaveAsync(
        string path,
        string? xml = null,
        DomainSaveFlags flags = DomainSaveFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        await _session.WritablePart<IDomainSaveImages>("virDomainSaveFlags")
            .DomainSaveFlagsAsync(_domain, path, xml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Saves it as the parameters say; it is off then.</summary>
    /// <param name="parameters">Where and how; the names are in <see cref="DomainSaveParameters"/>.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSaveParams</c>.</remarks>
    public async Task SaveAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainSaveFlags flags = DomainSaveFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainSaveImages>("virDomainSaveParams")
            .DomainSaveParamsAsync(_domain, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Saves it where the driver likes; its next start takes it up again.</summary>
    /// <param name="flags">Whether around the file cache, and in which state the guest starts again.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainManagedSave</c>.</remarks>
    public async Task ManagedSaveAsync(DomainSaveFlags flags = DomainSaveFlags.None, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainSaving>("virDomainManagedSave")
            .DomainManagedSaveAsync(_domain, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether a saved state waits for its next start.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virDomainHasManagedSaveImage</c>.</remarks>
    public async Task<bool> HasManagedSaveAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainSaving>("virDomainHasManagedSaveImage")
            .DomainHasManagedSaveImageAsync(_domain, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Forgets the saved state that waits for its next start.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainManagedSaveRemove</c>.</remarks>
    public async Task RemoveManagedSaveAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainSaving>("virDomainManagedSaveRemove")
            .DomainManagedSaveRemoveAsync(_domain, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Describes the guest in the saved state.</summary>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virDomainManagedSaveGetXMLDesc</c>.</remarks>
    public async Task<string> GetManagedSaveXmlAsync(
        DomainSaveImageXmlFlags flags = DomainSaveImageXmlFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainSaveImages>("virDomainManagedSaveGetXMLDesc")
            .DomainManagedSaveGetXmlDescAsync(_domain, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes the guest in the saved state.</summary>
    /// <param name="xml">The guest as it is to be (XML).</param>
    /// <param name="flags">Whether it runs when it comes back.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainManagedSaveDefineXML</c>.</remarks>
    public async Task DefineManagedSaveAsync(
        string? xml,
        DomainSaveFlags flags = DomainSaveFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainSaveImages>("virDomainManagedSaveDefineXML")
            .DomainManagedSaveDefineXmlAsync(_domain, xml, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Writes its memory to a file.</summary>
    /// <param name="path">The file on the node.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="flags">What becomes of the guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainCoreDumpWithFormat</c>, <c>virDomainCoreDump</c>.</remarks>
    public async Task DumpCoreAsync(
        string path,
        DomainCoreDumpFormat format,
        DomainCoreDumpFlags flags = DomainCoreDumpFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        await _session.WritablePart<IDomainSaveImages>("virDomainCoreDumpWithFormat")
            .DomainCoreDumpWithFormatAsync(_domain, path, format, flags, cancellationToken).ConfigureAwait(false);
    }
}
