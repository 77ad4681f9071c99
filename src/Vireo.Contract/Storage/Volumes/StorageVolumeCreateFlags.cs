namespace Vireo.Contract.Storage.Volumes;

/// <summary>How to make a volume.</summary>
/// <remarks><c>virStorageVolCreateFlags</c>.</remarks>
[Flags]
public enum StorageVolumeCreateFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Where its content will be is settled at once. <c>VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA</c>.</summary>
    PreallocMetadata = 1,

    /// <summary>It shares content with its original until either is written to. <c>VIR_STORAGE_VOL_CREATE_REFLINK</c>.</summary>
    Reflink = 2,

    /// <summary>The XML is held against the schema. <c>VIR_STORAGE_VOL_CREATE_VALIDATE</c>.</summary>
    Validate = 4,
}
