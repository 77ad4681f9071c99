using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Snapshots;

/// <summary>Listing a guest's snapshots.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainSnapshotList
{
    /// <summary>Counts a guest's snapshots.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Which snapshots.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSnapshotNum</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_NUM</c>.</remarks>
    [Procedure(187, Since = "0.8.0", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<int> DomainSnapshotNumAsync(DomainHandle domain, DomainSnapshotListFlags flags, CancellationToken cancellationToken);

    /// <summary>Lists the names of a guest's snapshots.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="flags">Which snapshots.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSnapshotListNames</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES</c>.</remarks>
    [Procedure(188, Since = "0.8.0", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.DomainSnapshotList)]
    ValueTask<IReadOnlyList<string>> DomainSnapshotListNamesAsync(
        DomainHandle domain,
        int maxNames,
        DomainSnapshotListFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Lists a guest's snapshots.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which snapshots.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshots, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainListAllSnapshots</c>, <c>REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS</c>.</remarks>
    [Procedure(274, Since = "0.9.13", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Snapshots", RemoteLimits.DomainSnapshotList)]
    ValueTask<(IReadOnlyList<DomainSnapshotHandle> Snapshots, int Count)> DomainListAllSnapshotsAsync(
        DomainHandle domain,
        bool needResults,
        DomainSnapshotListFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells whether a guest has a current snapshot.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainHasCurrentSnapshot</c>, <c>REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT</c>.</remarks>
    [Procedure(190, Since = "0.8.0", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<bool> DomainHasCurrentSnapshotAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);
}
