using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Errors;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>
/// Making, changing and deleting volumes. A volume is known from when it is begun; the pool is free for others while its content is made.
/// What a client no longer waits for is done all the same.
/// </summary>
internal sealed class VolumeCreationPart(StoragePools pools) : StorageVolumeCreationBase
{
    private readonly VolumeBuilding _building = new(pools.Secrets);

    /// <inheritdoc />
    public override async ValueTask<StorageVolumeHandle> StorageVolCreateXmlAsync(
        StoragePoolHandle pool, string xml, StorageVolumeCreateFlags flags, CancellationToken cancellationToken)
    {
        const StorageVolumeCreateFlags Known = StorageVolumeCreateFlags.PreallocMetadata | StorageVolumeCreateFlags.Validate;
        PoolFaults.CheckFlags((uint)flags, (uint)Known, "storageVolCreateXML");
        StoragePool found = StoragePools.CheckActive(pools.Require(pool));
        return await CreateAsync(found, state => Read(state, xml, flags, CapacityRule.UnlessBacked), null, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask<StorageVolumeHandle> StorageVolCreateXmlFromAsync(
        StoragePoolHandle pool,
        string xml,
        StorageVolumeHandle original,
        StorageVolumeCreateFlags flags,
        CancellationToken cancellationToken)
    {
        const StorageVolumeCreateFlags Known =
            StorageVolumeCreateFlags.PreallocMetadata | StorageVolumeCreateFlags.Reflink | StorageVolumeCreateFlags.Validate;
        PoolFaults.CheckFlags((uint)flags, (uint)Known, "storageVolCreateXMLFrom");
        StoragePool found = StoragePools.CheckActive(pools.Require(pool));
        StoragePool source = pools.RequireActive(original);
        VolumeDefinition content = StoragePools.VolumeOf(source.State, original.Name);
        source.RequireBuilt(content);
        using IDisposable use = source.Use(content, isBuilding: false);
        return await CreateAsync(found, state => ReadCopy(state, xml, flags, content), content, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask StorageVolDeleteAsync(
        StorageVolumeHandle volume, StorageVolumeDeleteFlags flags, CancellationToken cancellationToken)
    {
        StoragePool pool = pools.RequireActive(volume);
        using IDisposable turn = await pool.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        VolumeDefinition found = StoragePools.VolumeOf(StoragePools.CheckActive(pool).State, volume.Name);
        pool.RequireIdle(found);
        PoolFaults.CheckFlags((uint)flags, 0, "virStorageBackendVolDeleteLocal");
        VolumeBuilding.Remove(found);
        pools.Set(pool, state => state.Without(state.Volumes[found.Name]));
    }

    /// <inheritdoc />
    public override async ValueTask StorageVolResizeAsync(
        StorageVolumeHandle volume, ulong capacityBytes, StorageVolumeResizeFlags flags, CancellationToken cancellationToken)
    {
        const StorageVolumeResizeFlags Known =
            StorageVolumeResizeFlags.Allocate | StorageVolumeResizeFlags.Delta | StorageVolumeResizeFlags.Shrink;
        PoolFaults.CheckFlags((uint)flags, (uint)Known, "storageVolResize");
        StoragePool pool = pools.RequireActive(volume);
        using IDisposable turn = await pool.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        PoolRecord state = StoragePools.CheckActive(pool).State;
        VolumeDefinition found = StoragePools.VolumeOf(state, volume.Name);
        pool.RequireIdle(found);
        var resizing = VolumeResizing.Of(found, capacityBytes, flags, state.Space);
        await resizing.RunAsync(_building).ConfigureAwait(false);
        pools.Set(pool, resizing.Apply);
    }

    /// <inheritdoc />
    public override ValueTask StorageVolWipeAsync(StorageVolumeHandle volume, uint flags, CancellationToken cancellationToken) =>
        StorageVolWipePatternAsync(volume, StorageVolumeWipeAlgorithm.Zero, flags, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask StorageVolWipePatternAsync(
        StorageVolumeHandle volume, StorageVolumeWipeAlgorithm algorithm, uint flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags(flags, 0, "storageVolWipePattern");
        VolumeWiping.Check(algorithm);
        StoragePool pool = pools.RequireActive(volume);
        VolumeDefinition found = StoragePools.VolumeOf(pool.State, volume.Name);
        pool.RequireIdle(found);
        using IDisposable use = pool.Use(found, isBuilding: false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await VolumeWiping.WipeAsync(found, algorithm).ConfigureAwait(false);
        pools.Replace(pool, pool.State.Volumes.GetValueOrDefault(found.Name) ?? found, pools.Scan.Probe(found));
    }

    /// <summary>Makes a volume, with the content of another or without.</summary>
    private async Task<StorageVolumeHandle> CreateAsync(
        StoragePool pool,
        Func<PoolRecord, VolumeDefinition> read,
        VolumeDefinition? original,
        StorageVolumeCreateFlags flags,
        CancellationToken cancellationToken)
    {
        VolumeDefinition volume;
        IDisposable use;
        using (await pool.EnterAsync(cancellationToken).ConfigureAwait(false))
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            volume = Place(read(StoragePools.CheckActive(pool).State), pool.State);
            use = pool.Use(volume, isBuilding: true);
            pools.Set(pool, state => state with { Volumes = state.Volumes.Add(volume.Name, volume) });
        }

        using (use)
        {
            try
            {
                await _building.BuildAsync(volume, original, flags).ConfigureAwait(false);
                VolumeDefinition built = VolumeScan.Refresh(volume.Format == "dir" ? volume.With(VolumeScan.NewFolder) : volume);
                PoolRecord after = pools.Set(
                    pool, state => (state with { Volumes = state.Volumes.Remove(volume.Name) }).With(built));
                return after.HandleOf(built);
            }
            catch (VirtException)
            {
                pools.Set(pool, state => state with { Volumes = state.Volumes.Remove(volume.Name) });
                throw;
            }
        }
    }

    private static VolumeDefinition Read(PoolRecord state, string xml, StorageVolumeCreateFlags flags, CapacityRule rule)
    {
        // libvirt 9.0.0 passes this flag on to its own reader, which does not know it.
        PoolFaults.CheckFlags((uint)(flags & StorageVolumeCreateFlags.Validate), 0, "virStorageVolDefParseXML");
        VolumeDefinition volume = VolumeReader.Read(xml, state.Definition, rule);
        return rule == CapacityRule.UnlessBacked && state.Volumes.ContainsKey(volume.Name)
            ? throw PoolFaults.Raise(VirtErrorCode.StorageVolExist, $"'{volume.Name}'")
            : volume;
    }

    private static VolumeDefinition ReadCopy(PoolRecord state, string xml, StorageVolumeCreateFlags flags, VolumeDefinition original)
    {
        VolumeDefinition volume = Read(state, xml, flags, CapacityRule.Optional);
        if (state.Volumes.ContainsKey(volume.Name))
        {
            throw PoolFaults.Internal($"storage volume name '{volume.Name}' already in use.");
        }

        ulong capacity = Math.Max(volume.CapacityBytes, VolumeScan.Refresh(original).CapacityBytes);
        return volume.Sized(capacity, volume.HasAllocation ? volume.AllocationBytes : capacity);
    }

    /// <summary>Gives a volume its place in the pool's folder, and in no other.</summary>
    private static VolumeDefinition Place(VolumeDefinition volume, PoolRecord state)
    {
        if (volume.Name.Contains('/', StringComparison.Ordinal))
        {
            throw PoolFaults.Invalid($"volume name '{volume.Name}' cannot contain '/'");
        }

        string path = $"{PoolFolder.PathOf(state.Definition)}/{volume.Name}";
        return Path.Exists(path) || new FileInfo(path).LinkTarget is not null
            ? throw PoolFaults.Invalid($"volume target path '{path}' already exists")
            : volume.At(path, path);
    }
}
