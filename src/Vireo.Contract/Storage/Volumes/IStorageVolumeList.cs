using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage.Volumes;

/// <summary>Listing the volumes of storage pools.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStorageVolumeList
{
    /// <summary>Lists a pool's volumes.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volumes, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolListAllVolumes</c>, <c>REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES</c>.</remarks>
    [Procedure(282, Since = "0.10.0", Idempotent = true)]
    [Acl("storage_pool:search_storage_vols")]
    [AclFilter("storage_vol:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Volumes", RemoteLimits.StorageVolList)]
    ValueTask<(IReadOnlyList<StorageVolumeHandle> Volumes, uint Count)> StoragePoolListAllVolumesAsync(
        StoragePoolHandle pool,
        bool needResults,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Counts a pool's volumes.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: the pool is off.
    /// </exception>
    /// <remarks><c>virStoragePoolNumOfVolumes</c>, <c>REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES</c>.</remarks>
    [Procedure(91, Since = "0.4.1", Idempotent = true)]
    [Acl("storage_pool:search_storage_vols")]
    [AclFilter("storage_vol:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> StoragePoolNumOfVolumesAsync(StoragePoolHandle pool, CancellationToken cancellationToken);

    /// <summary>Lists the names of a pool's volumes.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool. <see cref="VirtErrorCode.OperationInvalid"/>: the pool is off.
    /// </exception>
    /// <remarks><c>virStoragePoolListVolumes</c>, <c>REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES</c>.</remarks>
    [Procedure(92, Since = "0.4.1", Idempotent = true)]
    [Acl("storage_pool:search_storage_vols")]
    [AclFilter("storage_vol:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.StorageVolList)]
    ValueTask<IReadOnlyList<string>> StoragePoolListVolumesAsync(StoragePoolHandle pool, int maxNames, CancellationToken cancellationToken);
}
