using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage;

/// <summary>Finding storage pools and volumes.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStorageLookup
{
    /// <summary>Finds a pool by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolLookupByName</c>, <c>REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(84, Since = "0.4.1", Idempotent = true), Acl("storage_pool:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<StoragePoolHandle> StoragePoolLookupByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Finds a pool by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolLookupByUUID</c>, <c>REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID</c>.</remarks>
    [Procedure(85, Api = "virStoragePoolLookupByUUID", Since = "0.4.1", Idempotent = true)]
    [Acl("storage_pool:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<StoragePoolHandle> StoragePoolLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken);

    /// <summary>Finds a volume by its name in a pool.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolLookupByName</c>, <c>REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(95, Since = "0.4.1", Idempotent = true), Acl("storage_vol:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<StorageVolumeHandle> StorageVolLookupByNameAsync(StoragePoolHandle pool, string name, CancellationToken cancellationToken);

    /// <summary>Finds a volume by its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolLookupByKey</c>, <c>REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY</c>.</remarks>
    [Procedure(96, Since = "0.4.1", Idempotent = true), Acl("storage_vol:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<StorageVolumeHandle> StorageVolLookupByKeyAsync(string key, CancellationToken cancellationToken);

    /// <summary>Finds a volume by its path on the node.</summary>
    /// <param name="path">The path.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStorageVolLookupByPath</c>, <c>REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH</c>.</remarks>
    [Procedure(97, Since = "0.4.1", Idempotent = true), Acl("storage_vol:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<StorageVolumeHandle> StorageVolLookupByPathAsync(string path, CancellationToken cancellationToken);

    /// <summary>Finds the pool that a volume is in.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: there is no such volume.</exception>
    /// <remarks><c>virStoragePoolLookupByVolume</c>, <c>REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME</c>.</remarks>
    [Procedure(86, Since = "0.4.1", Idempotent = true), Acl("storage_pool:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<StoragePoolHandle> StoragePoolLookupByVolumeAsync(StorageVolumeHandle volume, CancellationToken cancellationToken);

    /// <summary>Finds the pool whose volumes are in a folder of the node.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pool.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolLookupByTargetPath</c>, <c>REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH</c>.</remarks>
    [Procedure(391, Since = "4.1.0", Idempotent = true), Acl("storage_pool:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<StoragePoolHandle> StoragePoolLookupByTargetPathAsync(string path, CancellationToken cancellationToken);
}
