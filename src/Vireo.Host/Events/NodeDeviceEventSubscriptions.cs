using Vireo.Contract.NodeDevices;

namespace Vireo.Host.Events;

/// <summary>What one connection asked for about the node's devices.</summary>
/// <param name="subscriptions">All that the connection asked for.</param>
public sealed class NodeDeviceEventSubscriptions(EventSubscriptions subscriptions) : NodeDeviceEventRegistrationBase
{
    /// <inheritdoc />
    public override ValueTask<int> ConnectNodeDeviceEventRegisterAnyAsync(
        NodeDeviceEventId eventId, NodeDeviceHandle? device, CancellationToken cancellationToken) =>
        ValueTask.FromResult(subscriptions.Add(EventKind.NodeDevice, (int)eventId, (int)NodeDeviceEventId.Update, device?.Name));

    /// <inheritdoc />
    public override ValueTask ConnectNodeDeviceEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        subscriptions.Remove(EventKind.NodeDevice, callbackId);
        return ValueTask.CompletedTask;
    }
}
