using Vireo.Contract.Storage;
using Vireo.Errors;

namespace Vireo.Daemon.Events;

/// <summary>One client's registrations for events of storage pools.</summary>
/// <param name="driver">The driver's part; null: it has no such events.</param>
internal sealed class StoragePoolEvents(IStoragePoolEventRegistration? driver) : StoragePoolEventRegistrationBase
{
    private readonly EventRegistrations _registrations = new("storage pool");

    private IStoragePoolEventRegistration Driver => driver ?? throw VirtException.NoSupport("virConnectStoragePoolEventRegisterAny");

    /// <inheritdoc />
    public override ValueTask<int> ConnectStoragePoolEventRegisterAnyAsync(StoragePoolEventId eventId, StoragePoolHandle? pool, CancellationToken cancellationToken)
    {
        _registrations.Require(Enum.IsDefined(eventId), (int)eventId);
        return _registrations.AddAsync(
            (int)eventId,
            pool?.Uuid.ToString(),
            () => Driver.ConnectStoragePoolEventRegisterAnyAsync(eventId, pool, cancellationToken));
    }

    /// <inheritdoc />
    public override ValueTask ConnectStoragePoolEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        _registrations.Remove(callbackId);
        return Driver.ConnectStoragePoolEventDeregisterAnyAsync(callbackId, cancellationToken);
    }
}
