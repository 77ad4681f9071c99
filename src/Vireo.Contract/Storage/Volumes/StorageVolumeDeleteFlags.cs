namespace Vireo.Contract.Storage.Volumes;

/// <summary>How to delete a volume.</summary>
/// <remarks><c>virStorageVolDeleteFlags</c>.</remarks>
[Flags]
public enum StorageVolumeDeleteFlags : uint
{
    /// <summary>Quickly: what was there may be found again. <c>VIR_STORAGE_VOL_DELETE_NORMAL</c>.</summary>
    None = 0,

    /// <summary>Zeros are written over it. <c>VIR_STORAGE_VOL_DELETE_ZEROED</c>.</summary>
    Zeroed = 1,

    /// <summary>Its snapshots too. <c>VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS</c>.</summary>
    WithSnapshots = 2,
}
