using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Migration;

/// <summary>Migration in its third version, with typed parameters.</summary>
/// <remarks><c>virDomainMigrate3</c> is made of these calls.</remarks>
[Contract(typeof(RemoteProgram))]
public interface IDomainMigrationParams
{
    /// <summary>Begins to send a guest: nothing may change it any more.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">How and where to; the names are in <see cref="DomainMigrateParameters"/>.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know, and the guest (XML).</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS</c>.
    /// </remarks>
    [Procedure(302, Api = "virDomainMigrate", Since = "1.1.0")]
    [Acl("domain:migrate")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<(ReadOnlyMemory<byte> Cookie, string Xml)> DomainMigrateBegin3ParamsAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainMigrateParamList)] IReadOnlyList<TypedParameter> parameters,
        DomainMigrateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Prepares this node for a guest.</summary>
    /// <param name="parameters">How and where to; the names are in <see cref="DomainMigrateParameters"/>.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know, and where the guest is to come to (null: as was asked).</returns>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS</c>.
    /// </remarks>
    [Procedure(303, Api = "virDomainMigrate", Since = "1.1.0")]
    [Acl("domain:migrate")]
    [Acl("domain:start")]
    [Acl("domain:write")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<(ReadOnlyMemory<byte> Cookie, string? Uri)> DomainMigratePrepare3ParamsAsync(
        [XdrMax(RemoteLimits.DomainMigrateParamList)] IReadOnlyList<TypedParameter> parameters,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        DomainMigrateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Prepares this node for a guest that comes through a stream.</summary>
    /// <param name="parameters">How and where to; the names are in <see cref="DomainMigrateParameters"/>.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know.</returns>
    /// <remarks>Between daemons only. <c>REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS</c>.</remarks>
    [Procedure(304, Since = "1.1.0")]
    [Acl("domain:migrate")]
    [Acl("domain:start")]
    [Acl("domain:write")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<ReadOnlyMemory<byte>> DomainMigratePrepareTunnel3ParamsAsync(
        [XdrMax(RemoteLimits.DomainMigrateParamList)] IReadOnlyList<TypedParameter> parameters,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        DomainMigrateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Sends a guest; from daemon to daemon, it is the whole of the work.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="destinationUri">From daemon to daemon: the other daemon's URI.</param>
    /// <param name="parameters">How and where to; the names are in <see cref="DomainMigrateParameters"/>.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>What the other side is to know.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>virDomainMigrateToURI</c>,
    /// <c>virDomainMigrateToURI2</c>, <c>virDomainMigrateToURI3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS</c>.
    /// </remarks>
    [Procedure(305, Api = "virDomainMigrate", Since = "1.1.0")]
    [Acl("domain:migrate")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<ReadOnlyMemory<byte>> DomainMigratePerform3ParamsAsync(
        DomainHandle domain,
        string? destinationUri,
        [XdrMax(RemoteLimits.DomainMigrateParamList)] IReadOnlyList<TypedParameter> parameters,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        DomainMigrateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Takes a guest over, or forgets it.</summary>
    /// <param name="parameters">How and where to; the names are in <see cref="DomainMigrateParameters"/>.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancelled">Whether it failed.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest, and what the other side is to know.</returns>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS</c>.
    /// </remarks>
    [Procedure(306, Api = "virDomainMigrate", Since = "1.1.0")]
    [Acl("domain:migrate")]
    [ReplyMax("Cookie", RemoteLimits.MigrateCookie)]
    ValueTask<(DomainHandle Domain, ReadOnlyMemory<byte> Cookie)> DomainMigrateFinish3ParamsAsync(
        [XdrMax(RemoteLimits.DomainMigrateParamList)] IReadOnlyList<TypedParameter> parameters,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        DomainMigrateFlags flags,
        bool cancelled,
        CancellationToken cancellationToken);

    /// <summary>Forgets a guest that has gone, or takes it up again.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">How and where to; the names are in <see cref="DomainMigrateParameters"/>.</param>
    /// <param name="cookie">What the other side sent along.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancelled">Whether it failed.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks>
    /// <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS</c>.
    /// </remarks>
    [Procedure(307, Api = "virDomainMigrate", Since = "1.1.0"), Acl("domain:migrate")]
    ValueTask DomainMigrateConfirm3ParamsAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainMigrateParamList)] IReadOnlyList<TypedParameter> parameters,
        [XdrMax(RemoteLimits.MigrateCookie)] ReadOnlyMemory<byte> cookie,
        DomainMigrateFlags flags,
        bool cancelled,
        CancellationToken cancellationToken);
}
