namespace Vireo.Contract.Storage;

/// <summary>What became of a storage pool.</summary>
/// <remarks><c>virStoragePoolEventLifecycleType</c>.</remarks>
public enum StoragePoolEventType
{
    /// <summary>Its definition came or changed. <c>VIR_STORAGE_POOL_EVENT_DEFINED</c>.</summary>
    Defined = 0,

    /// <summary>Its definition is gone. <c>VIR_STORAGE_POOL_EVENT_UNDEFINED</c>.</summary>
    Undefined = 1,

    /// <summary>It is on. <c>VIR_STORAGE_POOL_EVENT_STARTED</c>.</summary>
    Started = 2,

    /// <summary>It is off. <c>VIR_STORAGE_POOL_EVENT_STOPPED</c>.</summary>
    Stopped = 3,

    /// <summary>It was built. <c>VIR_STORAGE_POOL_EVENT_CREATED</c>.</summary>
    Created = 4,

    /// <summary>Its storage was deleted. <c>VIR_STORAGE_POOL_EVENT_DELETED</c>.</summary>
    Deleted = 5,
}
