using Vireo.Contract;
using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Lists;

/// <summary>A node's storage pools, for listing: all are active and persistent folders, and none starts by itself.</summary>
internal sealed class StoragePoolsPart(TestNode node) : StoragePoolListBase
{
    private const uint Inactive = 1;
    private const uint Active = 2;
    private const uint Persistent = 4;
    private const uint Transient = 8;
    private const uint Autostart = 0x10;
    private const uint NoAutostart = 0x20;
    private const uint Folder = 0x40;

    /// <summary>One flag for each kind of pool.</summary>
    private const uint Kinds = 0x1f_ffc0;

    private const uint Known = Kinds | 0x3f;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<StoragePoolHandle> Pools, uint Count)> ConnectListAllStoragePoolsAsync(
        bool needResults, ListStoragePoolsFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, Known, "testConnectListAllStoragePools");
        bool taken = ListFilter.Takes((uint)flags, Active, Inactive)
            && ListFilter.Takes((uint)flags, Persistent, Transient)
            && ListFilter.Takes((uint)flags, NoAutostart, Autostart)
            && ListFilter.Takes((uint)flags, Folder, Kinds & ~Folder);
        IReadOnlyList<StoragePoolHandle> found = taken ? node.StoragePools : [];
        return ValueTask.FromResult((needResults ? found : [], (uint)found.Count));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfStoragePoolsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StoragePools.Count);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListStoragePoolsAsync(int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.StoragePoolList, "maxnames", "REMOTE_STORAGE_POOL_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. node.StoragePools.Select(pool => pool.Name).Take(maxNames)]);
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedStoragePoolsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(0);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedStoragePoolsAsync(int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.StoragePoolList, "maxnames", "REMOTE_STORAGE_POOL_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([]);
    }
}
