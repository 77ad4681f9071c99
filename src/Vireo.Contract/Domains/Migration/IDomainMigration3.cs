using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Migration;

/// <summary>
/// Migration in its third version: begin, prepare, perform, finish, confirm; both sides tell each other in cookies what the other has to
/// know.
/// </summary>
/// <remarks><c>virDomainMigrate3</c> is made of these calls.</remarks>
[Contract(typeof(RemoteProgram))]
public interface IDomainMigration3
{
    /// <summary>Begins to send a guest: nothing may change it any more.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">What is to be different there (XML); null: nothing.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="destinationName">Its name there; null: the same.</param>
    /// <param name="bandwidthMib">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know, and the guest (XML).</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3</c>.
    /// </remarks>
    [Procedure(213, Api = "virDomainMigrate", Since = "0.9.2")]
    [Acl("domain:migrate")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<(ReadOnlyMemory<byte> Cookie, string Xml)> DomainMigrateBegin3Async(
        DomainHandle domain,
        string? xml,
        ulong flags,
        string? destinationName,
        ulong bandwidthMib,
        CancellationToken cancellationToken);

    /// <summary>Prepares this node for a guest.</summary>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="uri">Where it is to come to; null: this node chooses.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="destinationName">Its name there; null: the same.</param>
    /// <param name="bandwidthMib">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="xml">The guest (XML).</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know, and where the guest is to come to (null: as was asked).</returns>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3</c>.
    /// </remarks>
    [Procedure(214, Api = "virDomainMigrate", Since = "0.9.2")]
    [Acl("domain:migrate")]
    [Acl("domain:start")]
    [Acl("domain:write")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<(ReadOnlyMemory<byte> Cookie, string? Uri)> DomainMigratePrepare3Async(
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        string? uri,
        ulong flags,
        string? destinationName,
        ulong bandwidthMib,
        string xml,
        CancellationToken cancellationToken);

    /// <summary>Prepares this node for a guest that comes through a stream.</summary>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="destinationName">Its name there; null: the same.</param>
    /// <param name="bandwidthMib">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="xml">The guest (XML).</param>
    /// <param name="stream">The stream that this opens.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know.</returns>
    /// <remarks>Between daemons only. <c>REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3</c>.</remarks>
    [Procedure(215, Since = "0.9.2")]
    [Acl("domain:migrate")]
    [Acl("domain:start")]
    [Acl("domain:write")]
    [Stream(StreamDirection.Write)]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<ReadOnlyMemory<byte>> DomainMigratePrepareTunnel3Async(
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        ulong flags,
        string? destinationName,
        ulong bandwidthMib,
        string xml,
        RpcStream stream,
        CancellationToken cancellationToken);

    /// <summary>Sends a guest; from daemon to daemon, it is the whole of the work.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">What is to be different there (XML); null: nothing.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="destinationUri">From daemon to daemon: the other daemon's URI.</param>
    /// <param name="uri">Where to; null: the other daemon chooses.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="destinationName">Its name there; null: the same.</param>
    /// <param name="bandwidthMib">How fast, in MiB a second; 0: as fast as it can.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>virDomainMigrateToURI</c>,
    /// <c>virDomainMigrateToURI2</c>, <c>virDomainMigrateToURI3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3</c>.
    /// </remarks>
    [Procedure(216, Api = "virDomainMigrate", Since = "0.9.2")]
    [Acl("domain:migrate")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<ReadOnlyMemory<byte>> DomainMigratePerform3Async(
        DomainHandle domain,
        string? xml,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        string? destinationUri,
        string? uri,
        ulong flags,
        string? destinationName,
        ulong bandwidthMib,
        CancellationToken cancellationToken);

    /// <summary>Takes a guest over, or forgets it.</summary>
    /// <param name="destinationName">Its name here.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="destinationUri">From daemon to daemon: this daemon's URI.</param>
    /// <param name="uri">Where it came to.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="cancelled">Whether it failed.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest, and what the other side is to know.</returns>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_FINISH3</c>.
    /// </remarks>
    [Procedure(217, Api = "virDomainMigrate", Since = "0.9.2")]
    [Acl("domain:migrate")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<(DomainHandle Domain, ReadOnlyMemory<byte> Cookie)> DomainMigrateFinish3Async(
        string destinationName,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        string? destinationUri,
        string? uri,
        ulong flags,
        bool cancelled,
        CancellationToken cancellationToken);

    /// <summary>Forgets a guest that has gone, or takes it up again.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="flags">How (<see cref="DomainMigrateFlags"/>).</param>
    /// <param name="cancelled">Whether it failed.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3</c>.
    /// </remarks>
    [Procedure(218, Api = "virDomainMigrate", Since = "0.9.2"), Acl("domain:migrate")]
    ValueTask DomainMigrateConfirm3Async(
        DomainHandle domain,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        ulong flags,
        bool cancelled,
        CancellationToken cancellationToken);
}
