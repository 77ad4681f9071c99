using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Lists;

/// <summary>Finding storage pools, and volumes, of which there are none until they can be made.</summary>
internal sealed class StorageLookupPart(TestNode node) : StorageLookupBase
{
    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StoragePools.FirstOrDefault(pool => pool.Name == name)
            ?? throw TestFaults.Raise(VirtErrorCode.NoStoragePool, $"no storage pool with matching name '{name}'"));

    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StoragePools.FirstOrDefault(pool => pool.Uuid == uuid)
            ?? throw TestFaults.Raise(VirtErrorCode.NoStoragePool, $"no storage pool with matching uuid '{uuid:D}'"));

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByNameAsync(
        StoragePoolHandle pool, string name, CancellationToken cancellationToken) => throw NoVolume("name", name);

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByKeyAsync(string key, CancellationToken cancellationToken) =>
        throw NoVolume("key", key);

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByPathAsync(string path, CancellationToken cancellationToken) =>
        throw NoVolume("path", path);

    private static VirtException NoVolume(string by, string what) =>
        TestFaults.Raise(VirtErrorCode.NoStorageVol, $"no storage vol with matching {by} '{what}'");
}
