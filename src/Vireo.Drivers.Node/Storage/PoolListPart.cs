using Vireo.Contract;
using Vireo.Contract.Storage;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Listing storage pools.</summary>
internal sealed class PoolListPart(StoragePools pools) : StoragePoolListBase
{
    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<StoragePoolHandle> Pools, uint Count)> ConnectListAllStoragePoolsAsync(
        bool needResults, ListStoragePoolsFlags flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags((uint)flags, PoolFilter.Known, "storageConnectListAllStoragePools");
        StoragePoolHandle[] found = [.. pools.States.Where(state => PoolFilter.Takes(flags, state)).Select(state => state.Handle)];
        return ValueTask.FromResult<(IReadOnlyList<StoragePoolHandle>, uint)>((needResults ? found : [], (uint)found.Length));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfStoragePoolsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(pools.States.Count(state => state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListStoragePoolsAsync(int maxNames, CancellationToken cancellationToken) =>
        Names(maxNames, active: true);

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedStoragePoolsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(pools.States.Count(state => !state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedStoragePoolsAsync(
        int maxNames, CancellationToken cancellationToken) => Names(maxNames, active: false);

    private ValueTask<IReadOnlyList<string>> Names(int maxNames, bool active)
    {
        CallCounts.Check(maxNames, RemoteLimits.StoragePoolList, "maxnames", "REMOTE_STORAGE_POOL_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>(
            [.. pools.States.Where(state => state.IsActive == active).Select(state => state.Name).Take(maxNames)]);
    }
}
