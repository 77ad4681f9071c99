using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Saving;

/// <summary>Saving guests to files and starting them from there.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainSaving
{
    /// <summary>Saves a guest's memory to a file on the node, and ends it.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSave</c>, <c>REMOTE_PROC_DOMAIN_SAVE</c>.</remarks>
    [Procedure(55, Since = "0.3.0"), Acl("domain:hibernate")]
    ValueTask DomainSaveAsync(DomainHandle domain, string path, CancellationToken cancellationToken);

    /// <summary>Starts a guest from a file that it was saved to.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainRestore</c>, <c>REMOTE_PROC_DOMAIN_RESTORE</c>.</remarks>
    [Procedure(54, Since = "0.3.0"), Acl("domain:start"), Acl("domain:write")]
    ValueTask DomainRestoreAsync(string path, CancellationToken cancellationToken);

    /// <summary>Writes a guest's core to a file on the node.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="flags">What becomes of the guest, and what is dumped.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainCoreDump</c>, <c>REMOTE_PROC_DOMAIN_CORE_DUMP</c>.</remarks>
    [Procedure(53, Since = "0.3.0"), Acl("domain:core_dump")]
    ValueTask DomainCoreDumpAsync(DomainHandle domain, string path, DomainCoreDumpFlags flags, CancellationToken cancellationToken);

    /// <summary>Saves a guest where the driver likes, and ends it; its next start takes it up again.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Whether around the file cache, and in which state the guest starts again.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainManagedSave</c>, <c>REMOTE_PROC_DOMAIN_MANAGED_SAVE</c>.</remarks>
    [Procedure(182, Since = "0.8.0"), Acl("domain:hibernate")]
    ValueTask DomainManagedSaveAsync(DomainHandle domain, DomainSaveFlags flags, CancellationToken cancellationToken);

    /// <summary>Tells whether a guest's next start takes a saved state up.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainHasManagedSaveImage</c>, <c>REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE</c>.</remarks>
    [Procedure(183, Since = "0.8.0", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<bool> DomainHasManagedSaveImageAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Throws a guest's saved state away.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainManagedSaveRemove</c>, <c>REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE</c>.</remarks>
    [Procedure(184, Since = "0.8.0"), Acl("domain:hibernate")]
    ValueTask DomainManagedSaveRemoveAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);
}
