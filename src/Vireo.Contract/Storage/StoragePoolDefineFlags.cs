namespace Vireo.Contract.Storage;

/// <summary>How to define a pool.</summary>
/// <remarks><c>virStoragePoolDefineFlags</c>.</remarks>
[Flags]
public enum StoragePoolDefineFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_STORAGE_POOL_DEFINE_VALIDATE</c>.</summary>
    Validate = 1,
}
