namespace Vireo.Contract.Storage;

/// <summary>What a storage pool does.</summary>
/// <remarks><c>virStoragePoolState</c>.</remarks>
public enum StoragePoolState
{
    /// <summary>It is off. <c>VIR_STORAGE_POOL_INACTIVE</c>.</summary>
    Inactive = 0,

    /// <summary>It is being built. <c>VIR_STORAGE_POOL_BUILDING</c>.</summary>
    Building = 1,

    /// <summary>It is on. <c>VIR_STORAGE_POOL_RUNNING</c>.</summary>
    Running = 2,

    /// <summary>It is on, with less redundancy. <c>VIR_STORAGE_POOL_DEGRADED</c>.</summary>
    Degraded = 3,

    /// <summary>It is on, but cannot be reached. <c>VIR_STORAGE_POOL_INACCESSIBLE</c>.</summary>
    Inaccessible = 4,
}
