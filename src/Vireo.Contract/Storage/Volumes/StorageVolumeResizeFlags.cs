namespace Vireo.Contract.Storage.Volumes;

/// <summary>How to change the size of a volume.</summary>
/// <remarks><c>virStorageVolResizeFlags</c>.</remarks>
[Flags]
public enum StorageVolumeResizeFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Its pool's space is taken at once. <c>VIR_STORAGE_VOL_RESIZE_ALLOCATE</c>.</summary>
    Allocate = 1,

    /// <summary>The size is a difference. <c>VIR_STORAGE_VOL_RESIZE_DELTA</c>.</summary>
    Delta = 2,

    /// <summary>It may get smaller. <c>VIR_STORAGE_VOL_RESIZE_SHRINK</c>.</summary>
    Shrink = 4,
}
