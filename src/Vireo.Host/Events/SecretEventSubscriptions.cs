using Vireo.Contract;
using Vireo.Contract.Secrets;

namespace Vireo.Host.Events;

/// <summary>What one connection asked for about secrets.</summary>
/// <param name="subscriptions">All that the connection asked for.</param>
/// <param name="events">Takes the connection's events.</param>
public sealed class SecretEventSubscriptions(EventSubscriptions subscriptions, IRemoteEvents events) : SecretEventRegistrationBase
{
    /// <inheritdoc />
    public override ValueTask<int> ConnectSecretEventRegisterAnyAsync(
        SecretEventId eventId, SecretHandle? secret, CancellationToken cancellationToken) =>
        ValueTask.FromResult(subscriptions.Add(EventKind.Secret, (int)eventId, (int)SecretEventId.ValueChanged, secret?.Uuid));

    /// <inheritdoc />
    public override ValueTask ConnectSecretEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        subscriptions.Remove(EventKind.Secret, callbackId);
        return ValueTask.CompletedTask;
    }

    /// <summary>Passes on that a secret was defined or undefined.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="type">What became of it.</param>
    public void Lifecycle(SecretHandle secret, SecretEventType type)
    {
        ArgumentNullException.ThrowIfNull(secret);
        foreach (EventSubscription one in subscriptions.All)
        {
            if (one.Wants(EventKind.Secret, (int)SecretEventId.Lifecycle, secret.Uuid))
            {
                events.SecretEventLifecycle(one.CallbackId, secret, type, 0);
            }
        }
    }

    /// <summary>Passes on that a secret's value changed.</summary>
    /// <param name="secret">The secret.</param>
    public void ValueChanged(SecretHandle secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        foreach (EventSubscription one in subscriptions.All)
        {
            if (one.Wants(EventKind.Secret, (int)SecretEventId.ValueChanged, secret.Uuid))
            {
                events.SecretEventValueChanged(one.CallbackId, secret);
            }
        }
    }
}
