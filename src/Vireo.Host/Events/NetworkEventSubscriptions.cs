using Vireo.Contract;
using Vireo.Contract.Networks;

namespace Vireo.Host.Events;

/// <summary>What one connection asked for about networks.</summary>
/// <param name="subscriptions">All that the connection asked for.</param>
/// <param name="events">Takes the connection's events.</param>
public sealed class NetworkEventSubscriptions(EventSubscriptions subscriptions, IRemoteEvents events) : NetworkEventRegistrationBase
{
    /// <inheritdoc />
    public override ValueTask<int> ConnectNetworkEventRegisterAnyAsync(
        NetworkEventId eventId, NetworkHandle? network, CancellationToken cancellationToken) =>
        ValueTask.FromResult(subscriptions.Add(EventKind.Network, (int)eventId, (int)NetworkEventId.Lifecycle, network?.Uuid));

    /// <inheritdoc />
    public override ValueTask ConnectNetworkEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        subscriptions.Remove(EventKind.Network, callbackId);
        return ValueTask.CompletedTask;
    }

    /// <summary>Passes on that a network started, stopped and so on.</summary>
    /// <param name="network">The network.</param>
    /// <param name="type">What became of it.</param>
    public void Lifecycle(NetworkHandle network, NetworkEventType type)
    {
        ArgumentNullException.ThrowIfNull(network);
        foreach (EventSubscription one in subscriptions.All)
        {
            if (one.Wants(EventKind.Network, (int)NetworkEventId.Lifecycle, network.Uuid))
            {
                events.NetworkEventLifecycle(one.CallbackId, network, type, 0);
            }
        }
    }
}
