using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Backups;

/// <summary>Backups of running guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainBackups
{
    /// <summary>Begins a backup: a job that events tell the end of.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="backupXml">What to back up, and where to (XML).</param>
    /// <param name="checkpointXml">A checkpoint to make at the same moment (XML); null: none.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainBackupBegin</c>, <c>REMOTE_PROC_DOMAIN_BACKUP_BEGIN</c>.</remarks>
    [Procedure(421, Since = "6.0.0"), Acl("domain:checkpoint"), Acl("domain:block_write")]
    ValueTask DomainBackupBeginAsync(
        DomainHandle domain,
        string backupXml,
        string? checkpointXml,
        DomainBackupBeginFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Describes the backup that is under way.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.NoDomainBackup"/>: none is.
    /// </exception>
    /// <remarks><c>virDomainBackupGetXMLDesc</c>, <c>REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC</c>.</remarks>
    [Procedure(422, Api = "virDomainBackupGetXMLDesc", Since = "6.0.0", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<string> DomainBackupGetXmlDescAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);
}
