using Vireo.Contract;
using Vireo.Contract.Storage;

namespace Vireo.Host.Events;

/// <summary>What one connection asked for about storage pools.</summary>
/// <param name="subscriptions">All that the connection asked for.</param>
/// <param name="events">Takes the connection's events.</param>
public sealed class StoragePoolEventSubscriptions(EventSubscriptions subscriptions, IRemoteEvents events) : StoragePoolEventRegistrationBase
{
    /// <inheritdoc />
    public override ValueTask<int> ConnectStoragePoolEventRegisterAnyAsync(
        StoragePoolEventId eventId, StoragePoolHandle? pool, CancellationToken cancellationToken) =>
        ValueTask.FromResult(subscriptions.Add(EventKind.StoragePool, (int)eventId, (int)StoragePoolEventId.Refresh, pool?.Uuid));

    /// <inheritdoc />
    public override ValueTask ConnectStoragePoolEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        subscriptions.Remove(EventKind.StoragePool, callbackId);
        return ValueTask.CompletedTask;
    }

    /// <summary>Passes on that a pool started, stopped and so on.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="type">What became of it.</param>
    public void Lifecycle(StoragePoolHandle pool, StoragePoolEventType type)
    {
        ArgumentNullException.ThrowIfNull(pool);
        foreach (EventSubscription one in subscriptions.All)
        {
            if (one.Wants(EventKind.StoragePool, (int)StoragePoolEventId.Lifecycle, pool.Uuid))
            {
                events.StoragePoolEventLifecycle(one.CallbackId, pool, type, 0);
            }
        }
    }

    /// <summary>Passes on that a pool was looked through anew.</summary>
    /// <param name="pool">The pool.</param>
    public void Refresh(StoragePoolHandle pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        foreach (EventSubscription one in subscriptions.All)
        {
            if (one.Wants(EventKind.StoragePool, (int)StoragePoolEventId.Refresh, pool.Uuid))
            {
                events.StoragePoolEventRefresh(one.CallbackId, pool);
            }
        }
    }
}
