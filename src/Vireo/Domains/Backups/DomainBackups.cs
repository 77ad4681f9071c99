using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Backups;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains.Backups;

/// <summary>Backups of a guest.</summary>
public sealed class DomainBackups
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainBackups(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Begins a backup: a job that events tell the end of.</summary>
    /// <param name="backupXml">What to back up, and where to (XML).</param>
    /// <param name="checkpointXml">A checkpoint to make at the same moment (XML); null: none.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainBackupBegin</c>.</remarks>
    public async Task BeginAsync(
        string backupXml,
        string? checkpointXml = null,
        DomainBackupBeginFlags flags = DomainBackupBeginFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(backupXml);
        await _session.WritablePart<IDomainBackups>("virDomainBackupBegin")
            .DomainBackupBeginAsync(_domain, backupXml, checkpointXml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Describes the backup that is under way.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainBackup"/>: none is.</exception>
    /// <remarks><c>virDomainBackupGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainBackups>("virDomainBackupGetXMLDesc")
            .DomainBackupGetXmlDescAsync(_domain, 0, cancellationToken).ConfigureAwait(false);
}
