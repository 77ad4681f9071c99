using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Migration;

/// <summary>Limits of migrations, and how they are hurried.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainMigrationTuning
{
    /// <summary>Limits how long a guest may stand still.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="downtimeMs">The time in milliseconds.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not migrate.
    /// </exception>
    /// <remarks><c>virDomainMigrateSetMaxDowntime</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME</c>.</remarks>
    [Procedure(166, Since = "0.8.0"), Acl("domain:migrate")]
    ValueTask DomainMigrateSetMaxDowntimeAsync(DomainHandle domain, ulong downtimeMs, uint flags, CancellationToken cancellationToken);

    /// <summary>Tells how long a guest may stand still.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The time in milliseconds.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainMigrateGetMaxDowntime</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME</c>.</remarks>
    [Procedure(387, Since = "3.7.0", Idempotent = true), Acl("domain:migrate"), ReadOnly]
    ValueTask<ulong> DomainMigrateGetMaxDowntimeAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Limits how fast a guest is sent.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="bandwidth">The speed in MiB a second.</param>
    /// <param name="flags">Of which part it is meant.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainMigrateSetMaxSpeed</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED</c>.</remarks>
    [Procedure(207, Since = "0.9.0"), Acl("domain:migrate")]
    ValueTask DomainMigrateSetMaxSpeedAsync(
        DomainHandle domain,
        ulong bandwidth,
        DomainMigrateMaxSpeedFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells how fast a guest may be sent.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Of which part it is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The speed in MiB a second.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainMigrateGetMaxSpeed</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED</c>.</remarks>
    [Procedure(242, Since = "0.9.5", Idempotent = true), Acl("domain:migrate")]
    ValueTask<ulong> DomainMigrateGetMaxSpeedAsync(
        DomainHandle domain,
        DomainMigrateMaxSpeedFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Chooses how much memory is used for compressing.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cacheSizeBytes">How much, in bytes.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainMigrateSetCompressionCache</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE</c>.</remarks>
    [Procedure(300, Since = "1.0.3"), Acl("domain:migrate")]
    ValueTask DomainMigrateSetCompressionCacheAsync(
        DomainHandle domain,
        ulong cacheSizeBytes,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells how much memory is used for compressing.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How much, in bytes.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainMigrateGetCompressionCache</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE</c>.</remarks>
    [Procedure(299, Since = "1.0.3", Idempotent = true), Acl("domain:migrate"), ReadOnly]
    ValueTask<ulong> DomainMigrateGetCompressionCacheAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Has the guest run on the other node at once; the rest of its memory follows.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not migrate.
    /// </exception>
    /// <remarks><c>virDomainMigrateStartPostCopy</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY</c>.</remarks>
    [Procedure(364, Since = "1.3.3"), Acl("domain:migrate")]
    ValueTask DomainMigrateStartPostCopyAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);
}
