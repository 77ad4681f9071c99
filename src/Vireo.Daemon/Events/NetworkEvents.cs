using Vireo.Contract.Networks;
using Vireo.Errors;

namespace Vireo.Daemon.Events;

/// <summary>One client's registrations for events of networks.</summary>
/// <param name="driver">The driver's part; null: it has no such events.</param>
internal sealed class NetworkEvents(INetworkEventRegistration? driver) : NetworkEventRegistrationBase
{
    private readonly EventRegistrations _registrations = new("network");

    private INetworkEventRegistration Driver => driver ?? throw VirtException.NoSupport("virConnectNetworkEventRegisterAny");

    /// <inheritdoc />
    public override ValueTask<int> ConnectNetworkEventRegisterAnyAsync(NetworkEventId eventId, NetworkHandle? network, CancellationToken cancellationToken)
    {
        _registrations.Require(Enum.IsDefined(eventId), (int)eventId);
        return _registrations.AddAsync(
            (int)eventId,
            network?.Uuid.ToString(),
            () => Driver.ConnectNetworkEventRegisterAnyAsync(eventId, network, cancellationToken));
    }

    /// <inheritdoc />
    public override ValueTask ConnectNetworkEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        _registrations.Remove(callbackId);
        return Driver.ConnectNetworkEventDeregisterAnyAsync(callbackId, cancellationToken);
    }
}
