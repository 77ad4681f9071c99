using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>What volumes are. Their files are looked at anew for each answer, on a thread that may wait for the disk.</summary>
internal sealed class VolumeStatesPart(StoragePools pools) : StorageVolumeStatesBase
{
    /// <inheritdoc />
    public override ValueTask<(StorageVolumeType Type, ulong CapacityBytes, ulong AllocationBytes)> StorageVolGetInfoAsync(
        StorageVolumeHandle volume, CancellationToken cancellationToken) =>
        StorageVolGetInfoFlagsAsync(volume, StorageVolumeInfoFlags.None, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask<(StorageVolumeType Type, ulong CapacityBytes, ulong AllocationBytes)> StorageVolGetInfoFlagsAsync(
        StorageVolumeHandle volume, StorageVolumeInfoFlags flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags((uint)flags, (uint)StorageVolumeInfoFlags.Physical, "storageVolGetInfoFlags");
        VolumeDefinition found = await RefreshAsync(volume).ConfigureAwait(false);
        ulong shown = flags == StorageVolumeInfoFlags.Physical ? found.PhysicalBytes : found.AllocationBytes;
        return (TypeOf(found), found.CapacityBytes, shown);
    }

    /// <inheritdoc />
    public override async ValueTask<string> StorageVolGetXmlDescAsync(
        StorageVolumeHandle volume, uint flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags(flags, 0, "storageVolGetXMLDesc");
        return (await RefreshAsync(volume).ConfigureAwait(false)).Text;
    }

    /// <inheritdoc />
    public override ValueTask<string> StorageVolGetPathAsync(StorageVolumeHandle volume, CancellationToken cancellationToken)
    {
        StoragePool pool = pools.RequireActive(volume);
        return ValueTask.FromResult(StoragePools.VolumeOf(pool.State, volume.Name).Path ?? string.Empty);
    }

    private async ValueTask<VolumeDefinition> RefreshAsync(StorageVolumeHandle volume)
    {
        StoragePool pool = pools.RequireActive(volume);
        VolumeDefinition known = StoragePools.VolumeOf(pool.State, volume.Name);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        // What is still being made is told as it is to be.
        return pool.IsBuilding(known) ? known : pools.Replace(pool, known, VolumeScan.Refresh(known));
    }

    private static StorageVolumeType TypeOf(VolumeDefinition volume) => volume.Type switch
    {
        "dir" => StorageVolumeType.Dir,
        "ploop" => StorageVolumeType.Ploop,
        _ => StorageVolumeType.File,
    };
}
