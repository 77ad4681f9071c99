using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Drivers.Test.Objects;
using Vireo.Errors;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Storage;

/// <summary>Making and deleting volumes.</summary>
internal sealed class VolumeCreationPart(TestNode node) : StorageVolumeCreationBase
{
    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolCreateXmlAsync(
        StoragePoolHandle pool, string xml, StorageVolumeCreateFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)StorageVolumeCreateFlags.Validate, "testStorageVolCreateXML");
        return ValueTask.FromResult(Create(pool.Name, xml, original: null, flags));
    }

    /// <inheritdoc />
    public override ValueTask<StorageVolumeHandle> StorageVolCreateXmlFromAsync(
        StoragePoolHandle pool,
        string xml,
        StorageVolumeHandle original,
        StorageVolumeCreateFlags flags,
        CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)StorageVolumeCreateFlags.Validate, "testStorageVolCreateXMLFrom");
        return ValueTask.FromResult(Create(pool.Name, xml, original.Name, flags));
    }

    /// <inheritdoc />
    public override ValueTask StorageVolDeleteAsync(
        StorageVolumeHandle volume, StorageVolumeDeleteFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testStorageVolDelete");
        VolumeDefinition? deleted = null;
        node.Pools.Change(volume.Pool, state => TestPools.CheckActive(state).Without(deleted = Volumes.Require(state, volume.Name)));
        if (deleted is not null)
        {
            node.Pools.Contents.Drop(deleted);
        }

        return ValueTask.CompletedTask;
    }

    private StorageVolumeHandle Create(string pool, string xml, string? original, StorageVolumeCreateFlags flags)
    {
        StorageVolumeHandle? handle = null;
        node.Pools.Change(pool, state =>
        {
            PoolDefinition definition = TestPools.CheckActive(state).Definition;

            // libvirt 9.0.0 passes this flag on to its own reader, which does not know it.
            TestFaults.CheckFlags((uint)flags, 0, "virStorageVolDefParseXML", VirtErrorDomain.Storage);
            VolumeDefinition volume = VolumeReader.Read(xml, definition);
            if (state.Volumes.ContainsKey(volume.Name))
            {
                throw TestFaults.Raise(VirtErrorCode.OperationFailed, "storage vol already exists");
            }

            VolumeDefinition? source = original is null ? null : Volumes.Require(state, original);
            CheckSpace(state.Space, volume);
            VolumeDefinition placed = Volumes.Place(state, volume);
            if (source is not null)
            {
                node.Pools.Contents.Copy(source, placed);
            }

            handle = state.HandleOf(placed);
            return state.With(placed);
        });
        return handle ?? throw new InvalidOperationException("a volume that was made has a handle");
    }

    private static void CheckSpace(PoolSpace space, VolumeDefinition volume)
    {
        if (unchecked(space.AllocationBytes + volume.AllocationBytes) > space.CapacityBytes)
        {
            throw TestFaults.Raise(VirtErrorCode.InternalError, $"Not enough free space in pool for volume '{volume.Name}'");
        }
    }
}
