using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage;

/// <summary>What a storage pool is and whether it is on.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStoragePoolStates
{
    /// <summary>Tells a pool's state and sizes.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The state, and capacity, use and rest in bytes.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolGetInfo</c>, <c>REMOTE_PROC_STORAGE_POOL_GET_INFO</c>.</remarks>
    [Procedure(87, Since = "0.4.1", Idempotent = true), Acl("storage_pool:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<(StoragePoolState State, ulong CapacityBytes, ulong AllocationBytes, ulong AvailableBytes)> StoragePoolGetInfoAsync(
        StoragePoolHandle pool,
        CancellationToken cancellationToken);

    /// <summary>Describes a pool.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolGetXMLDesc</c>, <c>REMOTE_PROC_STORAGE_POOL_GET_XML_DESC</c>.</remarks>
    [Procedure(88, Api = "virStoragePoolGetXMLDesc", Since = "0.4.1", Idempotent = true)]
    [Acl("storage_pool:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<string> StoragePoolGetXmlDescAsync(StoragePoolHandle pool, StorageXmlFlags flags, CancellationToken cancellationToken);

    /// <summary>Tells whether a pool starts with the node.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolGetAutostart</c>, <c>REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART</c>.</remarks>
    [Procedure(89, Since = "0.4.1", Idempotent = true), Acl("storage_pool:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> StoragePoolGetAutostartAsync(StoragePoolHandle pool, CancellationToken cancellationToken);

    /// <summary>Tells whether a pool is on.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolIsActive</c>, <c>REMOTE_PROC_STORAGE_POOL_IS_ACTIVE</c>.</remarks>
    [Procedure(154, Since = "0.7.3", Idempotent = true), Acl("storage_pool:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> StoragePoolIsActiveAsync(StoragePoolHandle pool, CancellationToken cancellationToken);

    /// <summary>Tells whether a pool has a definition.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStoragePool"/>: there is no such pool.</exception>
    /// <remarks><c>virStoragePoolIsPersistent</c>, <c>REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT</c>.</remarks>
    [Procedure(155, Since = "0.7.3", Idempotent = true), Acl("storage_pool:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> StoragePoolIsPersistentAsync(StoragePoolHandle pool, CancellationToken cancellationToken);
}
