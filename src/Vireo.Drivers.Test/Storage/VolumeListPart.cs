using Vireo.Contract;
using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Storage;

/// <summary>Listing the volumes of a pool.</summary>
internal sealed class VolumeListPart(TestNode node) : StorageVolumeListBase
{
    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<StorageVolumeHandle> Volumes, uint Count)> StoragePoolListAllVolumesAsync(
        StoragePoolHandle pool, bool needResults, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testStoragePoolListAllVolumes");
        PoolRecord state = node.Pools.Require(pool.Uuid).State;
        if (!state.IsActive)
        {
            throw TestFaults.Invalid("storage pool is not active");
        }

        IReadOnlyList<StorageVolumeHandle> found = needResults ? [.. state.Volumes.Values.Select(state.HandleOf)] : [];
        return ValueTask.FromResult((found, (uint)state.Volumes.Count));
    }

    /// <inheritdoc />
    public override ValueTask<int> StoragePoolNumOfVolumesAsync(StoragePoolHandle pool, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Pools.RequireActive(pool.Name).Volumes.Count);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> StoragePoolListVolumesAsync(
        StoragePoolHandle pool, int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.StorageVolList, "maxnames", "REMOTE_STORAGE_VOL_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. node.Pools.RequireActive(pool.Name).Volumes.Keys.Take(maxNames)]);
    }
}
