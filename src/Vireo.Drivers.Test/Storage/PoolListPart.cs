using Vireo.Contract;
using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Storage;

/// <summary>Listing storage pools.</summary>
internal sealed class PoolListPart(TestNode node) : StoragePoolListBase
{
    /// <summary>One flag for each kind of pool.</summary>
    private const uint Kinds = 0xf_ffc0;

    private const uint Known = Kinds | 0x3f;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<StoragePoolHandle> Pools, uint Count)> ConnectListAllStoragePoolsAsync(
        bool needResults, ListStoragePoolsFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, Known, "testConnectListAllStoragePools");
        StoragePoolHandle[] found = [.. node.Pools.States.Where(state => Takes((uint)flags, state)).Select(state => state.Handle)];
        return ValueTask.FromResult<(IReadOnlyList<StoragePoolHandle>, uint)>((needResults ? found : [], (uint)found.Length));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfStoragePoolsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Pools.States.Count(state => state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListStoragePoolsAsync(int maxNames, CancellationToken cancellationToken) =>
        Names(maxNames, active: true);

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedStoragePoolsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Pools.States.Count(state => !state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedStoragePoolsAsync(
        int maxNames, CancellationToken cancellationToken) => Names(maxNames, active: false);

    private static bool Takes(uint flags, PoolRecord state) =>
        ObjectFilter.Takes(flags, state.IsActive, state.IsPersistent, state.Autostart)
        && ((flags & Kinds) == 0 || (flags & (uint)state.Definition.ListFlag) != 0);

    private ValueTask<IReadOnlyList<string>> Names(int maxNames, bool active)
    {
        CallCounts.Check(maxNames, RemoteLimits.StoragePoolList, "maxnames", "REMOTE_STORAGE_POOL_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>(
            [.. node.Pools.States.Where(state => state.IsActive == active).Select(state => state.Name).Take(maxNames)]);
    }
}
