using Vireo.Contract.Networks;

namespace Vireo.Host.Events;

/// <summary>What one connection asked for about networks.</summary>
/// <param name="subscriptions">All that the connection asked for.</param>
public sealed class NetworkEventSubscriptions(EventSubscriptions subscriptions) : NetworkEventRegistrationBase
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
}
