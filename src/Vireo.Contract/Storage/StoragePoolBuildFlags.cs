namespace Vireo.Contract.Storage;

/// <summary>How to build a pool.</summary>
/// <remarks><c>virStoragePoolBuildFlags</c>.</remarks>
[Flags]
public enum StoragePoolBuildFlags : uint
{
    /// <summary>Anew. <c>VIR_STORAGE_POOL_BUILD_NEW</c>.</summary>
    None = 0,

    /// <summary>What is there is repaired. <c>VIR_STORAGE_POOL_BUILD_REPAIR</c>.</summary>
    Repair = 1,

    /// <summary>What is there is grown or shrunk. <c>VIR_STORAGE_POOL_BUILD_RESIZE</c>.</summary>
    Resize = 2,

    /// <summary>Not where there is something already. <c>VIR_STORAGE_POOL_BUILD_NO_OVERWRITE</c>.</summary>
    NoOverwrite = 4,

    /// <summary>Whatever is there is lost. <c>VIR_STORAGE_POOL_BUILD_OVERWRITE</c>.</summary>
    Overwrite = 8,
}
