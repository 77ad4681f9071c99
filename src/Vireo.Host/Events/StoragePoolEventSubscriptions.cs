using Vireo.Contract.Storage;

namespace Vireo.Host.Events;

/// <summary>What one connection asked for about storage pools.</summary>
/// <param name="subscriptions">All that the connection asked for.</param>
public sealed class StoragePoolEventSubscriptions(EventSubscriptions subscriptions) : StoragePoolEventRegistrationBase
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
}
