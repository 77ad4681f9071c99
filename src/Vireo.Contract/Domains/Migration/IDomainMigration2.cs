using Vireo.Rpc.Contracts;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Migration;

/// <summary>Migration in its second version: the guest's XML goes along, and the destination learns whether it was sent.</summary>
/// <remarks><c>virDomainMigrate</c> is made of these calls.</remarks>
[Contract(typeof(RemoteProgram))]
public interface IDomainMigration2
{
    /// <summary>Prepares this node for a guest.</summary>
    /// <param name="uri">Where it is to come to; null: this node chooses.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="destinationName">Its name there; null: the same.</param>
    /// <param name="bandwidthMib">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="xml">The guest (XML).</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know, and where the guest is to come to (null: as was asked).</returns>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2</c>.
    /// </remarks>
    [Procedure(108, Api = "virDomainMigrate", Since = "0.5.0")]
    [Acl("domain:migrate")]
    [Acl("domain:start")]
    [Acl("domain:write")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<(ReadOnlyMemory<byte> Cookie, string? Uri)> DomainMigratePrepare2Async(
        string? uri,
        ulong flags,
        string? destinationName,
        ulong bandwidthMib,
        string xml,
        CancellationToken cancellationToken);

    /// <summary>Takes a guest over, or forgets it.</summary>
    /// <param name="destinationName">Its name here.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="uri">Where it came to.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="result">Whether it was sent: 0, or an error.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest.</returns>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_FINISH2</c>.
    /// </remarks>
    [Procedure(109, Api = "virDomainMigrate", Since = "0.5.0"), Acl("domain:migrate")]
    ValueTask<DomainHandle> DomainMigrateFinish2Async(
        string destinationName,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        string uri,
        ulong flags,
        int result,
        CancellationToken cancellationToken);

    /// <summary>Prepares this node for a guest that comes through a stream.</summary>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="destinationName">Its name there; null: the same.</param>
    /// <param name="bandwidthMib">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="xml">The guest (XML).</param>
    /// <param name="stream">The stream that this opens.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks>Between daemons only. <c>REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL</c>.</remarks>
    [Procedure(148, Since = "0.7.2"), Acl("domain:migrate"), Acl("domain:start"), Acl("domain:write"), Stream(StreamDirection.Write)]
    ValueTask DomainMigratePrepareTunnelAsync(
        ulong flags,
        string? destinationName,
        ulong bandwidthMib,
        string xml,
        RpcStream stream,
        CancellationToken cancellationToken);
}
