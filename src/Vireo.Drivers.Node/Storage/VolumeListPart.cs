using Vireo.Contract;
using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Host.Calls;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Listing the volumes of a pool.</summary>
internal sealed class VolumeListPart(StoragePools pools) : StorageVolumeListBase
{
    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<StorageVolumeHandle> Volumes, uint Count)> StoragePoolListAllVolumesAsync(
        StoragePoolHandle pool, bool needResults, uint flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags(flags, 0, "storagePoolListAllVolumes");
        PoolRecord state = StateOf(pool);
        IReadOnlyList<StorageVolumeHandle> found = needResults ? [.. state.Volumes.Values.Select(state.HandleOf)] : [];
        return ValueTask.FromResult((found, (uint)state.Volumes.Count));
    }

    /// <inheritdoc />
    public override ValueTask<int> StoragePoolNumOfVolumesAsync(StoragePoolHandle pool, CancellationToken cancellationToken) =>
        ValueTask.FromResult(StateOf(pool).Volumes.Count);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> StoragePoolListVolumesAsync(
        StoragePoolHandle pool, int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.StorageVolList, "maxnames", "REMOTE_STORAGE_VOL_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. StateOf(pool).Volumes.Keys.Take(maxNames)]);
    }

    private PoolRecord StateOf(StoragePoolHandle pool) => StoragePools.CheckActive(pools.Require(pool)).State;
}
