using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage;

/// <summary>What becomes of storage pools.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStoragePoolEvents
{
    /// <summary>A pool started, stopped, was defined and so on.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="type">What became of it.</param>
    /// <param name="detail">0: no event has details yet.</param>
    /// <remarks><c>VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE</c>, <c>REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE</c>.</remarks>
    [Event(370, Since = "2.0.0")]
    void StoragePoolEventLifecycle(int callbackId, StoragePoolHandle pool, StoragePoolEventType type, int detail);

    /// <summary>A pool's volumes were read anew.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="pool">The pool.</param>
    /// <remarks><c>VIR_STORAGE_POOL_EVENT_ID_REFRESH</c>, <c>REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH</c>.</remarks>
    [Event(373, Since = "2.0.0")]
    void StoragePoolEventRefresh(int callbackId, StoragePoolHandle pool);
}
