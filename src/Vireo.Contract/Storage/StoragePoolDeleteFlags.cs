namespace Vireo.Contract.Storage;

/// <summary>How to delete a pool's storage.</summary>
/// <remarks><c>virStoragePoolDeleteFlags</c>.</remarks>
[Flags]
public enum StoragePoolDeleteFlags : uint
{
    /// <summary>Quickly: what was there may be found again. <c>VIR_STORAGE_POOL_DELETE_NORMAL</c>.</summary>
    None = 0,

    /// <summary>Zeros are written over it. <c>VIR_STORAGE_POOL_DELETE_ZEROED</c>.</summary>
    Zeroed = 1,
}
