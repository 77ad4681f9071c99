using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Storage;

/// <summary>Finding storage pools and volumes.</summary>
internal sealed class StorageLookupPart(TestNode node) : StorageLookupBase
{
    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Pools.Require(name).State.Handle);

    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Pools.Require(uuid).State.Handle);

    /// <inheritdoc />
    public override ValueTask<StoragePoolHandle> StoragePoolLookupByVolumeAsync(
        StorageVolumeHandle volume, CancellationToken cancellationToken) => StoragePoolLookupByNameAsync(volume.Pool, cancellationToken);

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByNameAsync(
        StoragePoolHandle pool, string name, CancellationToken cancellationToken)
    {
        PoolRecord state = node.Pools.RequireActive(pool.Name);
        return ValueTask.FromResult(state.HandleOf(Volumes.Require(state, name)));
    }

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByKeyAsync(string key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Find(volume => volume.Key == key) ?? throw Volumes.Missing("key", key));

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolLookupByPathAsync(string path, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Find(volume => volume.Path == path) ?? throw Volumes.Missing("path", path));

    private StorageVolumeHandle? Find(Func<VolumeDefinition, bool> wanted) => node.Pools.States
        .Where(state => state.IsActive)
        .SelectMany(state => state.Volumes.Values.Where(wanted).Select(state.HandleOf))
        .FirstOrDefault();
}
