using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Migration;

/// <summary>Migration in its first version: prepare, perform, finish. The client speaks to both nodes.</summary>
/// <remarks><c>virDomainMigrate</c> is made of these calls.</remarks>
[Contract(typeof(RemoteProgram))]
public interface IDomainMigration1
{
    /// <summary>Prepares this node for a guest.</summary>
    /// <param name="uri">Where it is to come to; null: this node chooses.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="destinationName">Its name there; null: the same.</param>
    /// <param name="bandwidthMib">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know, and where the guest is to come to (null: as was asked).</returns>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_PREPARE</c>.
    /// </remarks>
    [Procedure(61, Api = "virDomainMigrate", Since = "0.3.2")]
    [Acl("domain:migrate")]
    [Acl("domain:start")]
    [Acl("domain:write")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<(ReadOnlyMemory<byte> Cookie, string? Uri)> DomainMigratePrepareAsync(
        string? uri,
        ulong flags,
        string? destinationName,
        ulong bandwidthMib,
        CancellationToken cancellationToken);

    /// <summary>Sends a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="uri">Where to.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="destinationName">Its name there; null: the same.</param>
    /// <param name="bandwidthMib">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>virDomainMigrateToURI</c>,
    /// <c>virDomainMigrateToURI2</c>, <c>virDomainMigrateToURI3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_PERFORM</c>.
    /// </remarks>
    [Procedure(62, Api = "virDomainMigrate", Since = "0.3.2"), Acl("domain:migrate")]
    ValueTask DomainMigratePerformAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        string uri,
        ulong flags,
        string? destinationName,
        ulong bandwidthMib,
        CancellationToken cancellationToken);

    /// <summary>Takes a guest over, once it was sent.</summary>
    /// <param name="destinationName">Its name here.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="uri">Where it came to.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest.</returns>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_FINISH</c>.
    /// </remarks>
    [Procedure(63, Api = "virDomainMigrate", Since = "0.3.2"), Acl("domain:migrate")]
    ValueTask<DomainHandle> DomainMigrateFinishAsync(
        string destinationName,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        string uri,
        ulong flags,
        CancellationToken cancellationToken);
}
