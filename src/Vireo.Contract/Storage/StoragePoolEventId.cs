namespace Vireo.Contract.Storage;

/// <summary>The kinds of event that a storage pool can have.</summary>
/// <remarks><c>virStoragePoolEventID</c>.</remarks>
public enum StoragePoolEventId
{
    /// <summary>It started, stopped, was defined and so on. <c>VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE</c>.</summary>
    Lifecycle = 0,

    /// <summary>Its volumes were read anew. <c>VIR_STORAGE_POOL_EVENT_ID_REFRESH</c>.</summary>
    Refresh = 1,
}
