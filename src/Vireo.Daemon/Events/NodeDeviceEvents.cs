using Vireo.Contract.NodeDevices;
using Vireo.Errors;

namespace Vireo.Daemon.Events;

/// <summary>One client's registrations for events of node devices.</summary>
/// <param name="driver">The driver's part; null: it has no such events.</param>
internal sealed class NodeDeviceEvents(INodeDeviceEventRegistration? driver) : NodeDeviceEventRegistrationBase
{
    private readonly EventRegistrations _registrations = new("node device");

    private INodeDeviceEventRegistration Driver => driver ?? throw VirtException.NoSupport("virConnectNodeDeviceEventRegisterAny");

    /// <inheritdoc />
    public override ValueTask<int> ConnectNodeDeviceEventRegisterAnyAsync(NodeDeviceEventId eventId, NodeDeviceHandle? device, CancellationToken cancellationToken)
    {
        _registrations.Require(Enum.IsDefined(eventId), (int)eventId);
        return _registrations.AddAsync(
            (int)eventId,
            device?.Name,
            () => Driver.ConnectNodeDeviceEventRegisterAnyAsync(eventId, device, cancellationToken));
    }

    /// <inheritdoc />
    public override ValueTask ConnectNodeDeviceEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        _registrations.Remove(callbackId);
        return Driver.ConnectNodeDeviceEventDeregisterAnyAsync(callbackId, cancellationToken);
    }
}
