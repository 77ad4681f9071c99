using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Snapshots;

/// <summary>Which snapshots come from which.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainSnapshotTree
{
    /// <summary>Finds the snapshot that a snapshot comes from.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot, or it comes from none.
    /// </exception>
    /// <remarks><c>virDomainSnapshotGetParent</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT</c>.</remarks>
    [Procedure(244, Since = "0.9.7", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainSnapshotHandle> DomainSnapshotGetParentAsync(
        DomainSnapshotHandle snapshot,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Counts the snapshots that come from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="flags">Which.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot.</exception>
    /// <remarks><c>virDomainSnapshotNumChildren</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN</c>.</remarks>
    [Procedure(246, Since = "0.9.7", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<int> DomainSnapshotNumChildrenAsync(
        DomainSnapshotHandle snapshot,
        DomainSnapshotListFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Lists the names of the snapshots that come from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="flags">Which.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot.</exception>
    /// <remarks><c>virDomainSnapshotListChildrenNames</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES</c>.</remarks>
    [Procedure(247, Since = "0.9.7", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.DomainSnapshotList)]
    ValueTask<IReadOnlyList<string>> DomainSnapshotListChildrenNamesAsync(
        DomainSnapshotHandle snapshot,
        int maxNames,
        DomainSnapshotListFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Lists the snapshots that come from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshots, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomainSnapshot"/>: there is no such snapshot.</exception>
    /// <remarks><c>virDomainSnapshotListAllChildren</c>, <c>REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN</c>.</remarks>
    [Procedure(275, Since = "0.9.13", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Snapshots", RemoteLimits.DomainSnapshotList)]
    ValueTask<(IReadOnlyList<DomainSnapshotHandle> Snapshots, int Count)> DomainSnapshotListAllChildrenAsync(
        DomainSnapshotHandle snapshot,
        bool needResults,
        DomainSnapshotListFlags flags,
        CancellationToken cancellationToken);
}
