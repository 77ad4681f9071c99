using Vireo.Contract.Storage.Volumes;
using Vireo.Drivers.Node.Images;
using Vireo.Errors;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>A change of a volume's size that is allowed.</summary>
/// <param name="Volume">The volume.</param>
/// <param name="CapacityBytes">How large it is to be.</param>
/// <param name="Allocates">Whether it is to take all of it at once.</param>
internal sealed record VolumeResizing(VolumeDefinition Volume, ulong CapacityBytes, bool Allocates)
{
    /// <summary>QEMU's images are so many bytes, or a multiple.</summary>
    private const ulong SectorBytes = 512;

    /// <summary>Judges what a client asks for.</summary>
    internal static VolumeResizing Of(VolumeDefinition volume, ulong capacityBytes, StorageVolumeResizeFlags flags, PoolSpace space)
    {
        bool shrinks = (flags & StorageVolumeResizeFlags.Shrink) != 0;
        bool allocates = (flags & StorageVolumeResizeFlags.Allocate) != 0;
        ulong wanted = (flags & StorageVolumeResizeFlags.Delta) == 0
            ? capacityBytes
            : shrinks ? volume.CapacityBytes - Math.Min(capacityBytes, volume.CapacityBytes) : unchecked(volume.CapacityBytes + capacityBytes);
        if (wanted < volume.AllocationBytes)
        {
            throw PoolFaults.Argument("can't shrink capacity below existing allocation");
        }

        if (wanted < volume.CapacityBytes && !shrinks)
        {
            throw PoolFaults.Argument("Can't shrink capacity below current capacity unless shrink flag explicitly specified");
        }

        return allocates && wanted > unchecked(volume.AllocationBytes + space.AvailableBytes)
            ? throw PoolFaults.Raise(VirtErrorCode.OperationFailed, "Not enough space left in storage pool")
            : new VolumeResizing(volume, wanted, allocates);
    }

    /// <summary>Changes the size.</summary>
    internal async Task RunAsync(VolumeBuilding building)
    {
        ImageSource image = building.SourceOf(Volume);
        if (image is { Format: "raw", Secret: null })
        {
            RawVolume.Resize(Volume, CapacityBytes, Allocates);
            return;
        }

        if (Allocates)
        {
            throw PoolFaults.Raise(VirtErrorCode.OperationUnsupported, "preallocate is only supported for raw type volume");
        }

        ulong rounded = (CapacityBytes + SectorBytes - 1) / SectorBytes * SectorBytes;
        await ImageTool.ResizeAsync(image, rounded, CapacityBytes < Volume.CapacityBytes, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The pool's state after it.</summary>
    internal PoolRecord Apply(PoolRecord state)
    {
        ulong allocation = Allocates ? CapacityBytes : Volume.AllocationBytes;
        return state with
        {
            Volumes = state.Volumes.SetItem(Volume.Name, Volume.Sized(CapacityBytes, allocation)),
            Space = state.Space.WithAllocation(unchecked(state.Space.AllocationBytes + allocation - Volume.AllocationBytes)),
        };
    }
}
