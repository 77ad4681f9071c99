using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Finding storage pools and volumes.</summary>
internal sealed class StorageLookupPart(StoragePools pools) : StorageLookupBase
{
    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(pools.Require(name).State.Handle);

    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        ValueTask.FromResult(pools.Require(uuid).State.Handle);

    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByVolumeAsync(
        StorageVolumeHandle volume, CancellationToken cancellationToken) => StoragePoolLookupByNameAsync(volume.Pool, cancellationToken);

    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByTargetPathAsync(string path, CancellationToken cancellationToken)
    {
        string tidy = FilePaths.Tidy(path);
        return ValueTask.FromResult(
            pools.States.FirstOrDefault(state => state.IsActive && state.Definition.TargetPath == tidy)?.Handle
                ?? throw PoolFaults.NoPool("target path", path));
    }

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByNameAsync(
        StoragePoolHandle pool, string name, CancellationToken cancellationToken)
    {
        StoragePool found = StoragePools.CheckActive(pools.Require(pool));
        return ValueTask.FromResult(found.State.HandleOf(StoragePools.VolumeOf(found.State, name)));
    }

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByKeyAsync(string key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Find(volume => volume.Key == key)
            ?? throw PoolFaults.Raise(VirtErrorCode.NoStorageVol, $"no storage vol with matching key {key}"));

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByPathAsync(string path, CancellationToken cancellationToken)
    {
        string tidy = FilePaths.Tidy(path);
        return ValueTask.FromResult(Find(volume => volume.Path == tidy) ?? throw PoolFaults.NoVolume("path", path));
    }

    private StorageVolumeHandle? Find(Func<VolumeDefinition, bool> wanted) => pools.States
        .Where(state => state.IsActive)
        .SelectMany(state => state.Volumes.Values.Where(wanted).Select(state.HandleOf))
        .FirstOrDefault();
}
