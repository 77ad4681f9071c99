namespace Vireo.Contract.Storage;

/// <summary>How to upload into a volume.</summary>
/// <remarks><c>virStorageVolUploadFlags</c>.</remarks>
[Flags]
public enum StorageVolumeUploadFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Holes are sent as such. <c>VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM</c>.</summary>
    SparseStream = 1,
}
