using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage;

/// <summary>Listing storage pools.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStoragePoolList
{
    /// <summary>Lists pools.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which pools.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The pools, and how many there are.</returns>
    /// <remarks><c>virConnectListAllStoragePools</c>, <c>REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS</c>.</remarks>
    [Procedure(281, Since = "0.10.2", Idempotent = true)]
    [Acl("connect:search_storage_pools")]
    [AclFilter("storage_pool:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Pools", RemoteLimits.StoragePoolList)]
    ValueTask<(IReadOnlyList<StoragePoolHandle> Pools, uint Count)> ConnectListAllStoragePoolsAsync(
        bool needResults,
        ListStoragePoolsFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Counts the pools that are on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfStoragePools</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS</c>.</remarks>
    [Procedure(71, Since = "0.4.1", Idempotent = true)]
    [Acl("connect:search_storage_pools")]
    [AclFilter("storage_pool:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfStoragePoolsAsync(CancellationToken cancellationToken);

    /// <summary>Lists the names of the pools that are on.</summary>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectListStoragePools</c>, <c>REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS</c>.</remarks>
    [Procedure(72, Since = "0.4.1", Idempotent = true)]
    [Acl("connect:search_storage_pools")]
    [AclFilter("storage_pool:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.StoragePoolList)]
    ValueTask<IReadOnlyList<string>> ConnectListStoragePoolsAsync(int maxNames, CancellationToken cancellationToken);

    /// <summary>Counts the pools that are off.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfDefinedStoragePools</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS</c>.</remarks>
    [Procedure(73, Since = "0.4.1", Idempotent = true)]
    [Acl("connect:search_storage_pools")]
    [AclFilter("storage_pool:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfDefinedStoragePoolsAsync(CancellationToken cancellationToken);

    /// <summary>Lists the names of the pools that are off.</summary>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectListDefinedStoragePools</c>, <c>REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS</c>.</remarks>
    [Procedure(74, Since = "0.4.1", Idempotent = true)]
    [Acl("connect:search_storage_pools")]
    [AclFilter("storage_pool:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.StoragePoolList)]
    ValueTask<IReadOnlyList<string>> ConnectListDefinedStoragePoolsAsync(int maxNames, CancellationToken cancellationToken);
}
