using Vireo.Contract;
using Vireo.Contract.NodeDevices;

namespace Vireo.Host.Events;

/// <summary>What one connection asked for about the node's devices.</summary>
/// <param name="subscriptions">All that the connection asked for.</param>
/// <param name="events">Takes the connection's events.</param>
public sealed class NodeDeviceEventSubscriptions(EventSubscriptions subscriptions, IRemoteEvents events) : NodeDeviceEventRegistrationBase
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

    /// <summary>Passes on that a device came or went.</summary>
    /// <param name="device">The device.</param>
    /// <param name="type">What became of it.</param>
    public void Lifecycle(NodeDeviceHandle device, NodeDeviceEventType type)
    {
        ArgumentNullException.ThrowIfNull(device);
        foreach (EventSubscription one in subscriptions.All)
        {
            if (one.Wants(EventKind.NodeDevice, (int)NodeDeviceEventId.Lifecycle, device.Name))
            {
                events.NodeDeviceEventLifecycle(one.CallbackId, device, type, 0);
            }
        }
    }
}
