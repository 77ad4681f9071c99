namespace Vireo.Contract.Storage;

/// <summary>How to download a volume.</summary>
/// <remarks><c>virStorageVolDownloadFlags</c>.</remarks>
[Flags]
public enum StorageVolumeDownloadFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Holes are sent as such. <c>VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM</c>.</summary>
    SparseStream = 1,
}
