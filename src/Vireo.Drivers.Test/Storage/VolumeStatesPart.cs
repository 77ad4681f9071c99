using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Storage;

/// <summary>What volumes are.</summary>
internal sealed class VolumeStatesPart(TestNode node) : StorageVolumeStatesBase
{
    /// <inheritdoc />
    public override ValueTask<(StorageVolumeType Type, ulong CapacityBytes, ulong AllocationBytes)> StorageVolGetInfoAsync(
        StorageVolumeHandle volume, CancellationToken cancellationToken)
    {
        PoolRecord pool = node.Pools.RequireActive(volume.Pool);
        VolumeDefinition found = Volumes.Require(pool, volume.Name);
        return ValueTask.FromResult((TypeIn(pool), found.CapacityBytes, found.AllocationBytes));
    }

    /// <inheritdoc />
    public override ValueTask<string> StorageVolGetXmlDescAsync(
        StorageVolumeHandle volume, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testStorageVolGetXMLDesc");
        return ValueTask.FromResult(Find(volume).Text);
    }

    /// <inheritdoc />
    public override ValueTask<string> StorageVolGetPathAsync(StorageVolumeHandle volume, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Find(volume).Path ?? string.Empty);

    private VolumeDefinition Find(StorageVolumeHandle volume) =>
        Volumes.Require(node.Pools.RequireActive(volume.Pool), volume.Name);

    /// <summary>The pool's kind tells, whatever the volume's own document says.</summary>
    private static StorageVolumeType TypeIn(PoolRecord pool) => pool.Definition.VolumeKind switch
    {
        "file" => StorageVolumeType.File,
        "network" => StorageVolumeType.Network,
        _ => StorageVolumeType.Block,
    };
}
