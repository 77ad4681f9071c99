using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage;

/// <summary>Asking for storage pools' events.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStoragePoolEventRegistration
{
    /// <summary>Asks for one kind of event.</summary>
    /// <param name="eventId">The kind.</param>
    /// <param name="pool">The pool; null: every pool.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The registration's number, which each of its events carries.</returns>
    /// <remarks><c>virConnectStoragePoolEventRegisterAny</c>, <c>REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY</c>.</remarks>
    [Procedure(368, Since = "2.0.0")]
    [Acl("connect:search_storage_pools")]
    [AclFilter("storage_pool:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectStoragePoolEventRegisterAnyAsync(
        StoragePoolEventId eventId,
        StoragePoolHandle? pool,
        CancellationToken cancellationToken);

    /// <summary>Ends a registration.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectStoragePoolEventDeregisterAny</c>, <c>REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY</c>.</remarks>
    [Procedure(369, Since = "2.0.0"), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectStoragePoolEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken);
}
