namespace Vireo.Contract.Storage.Volumes;

/// <summary>What a volume is.</summary>
/// <remarks><c>virStorageVolType</c>.</remarks>
public enum StorageVolumeType
{
    /// <summary>A file. <c>VIR_STORAGE_VOL_FILE</c>.</summary>
    File = 0,

    /// <summary>A block device. <c>VIR_STORAGE_VOL_BLOCK</c>.</summary>
    Block = 1,

    /// <summary>A folder. <c>VIR_STORAGE_VOL_DIR</c>.</summary>
    Dir = 2,

    /// <summary>Something on another host. <c>VIR_STORAGE_VOL_NETWORK</c>.</summary>
    Network = 3,

    /// <summary>A folder on another host. <c>VIR_STORAGE_VOL_NETDIR</c>.</summary>
    NetDir = 4,

    /// <summary>A Virtuozzo image. <c>VIR_STORAGE_VOL_PLOOP</c>.</summary>
    Ploop = 5,
}
