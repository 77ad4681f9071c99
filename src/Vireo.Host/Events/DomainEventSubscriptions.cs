using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Metadata;

namespace Vireo.Host.Events;

/// <summary>What one connection asked for about guests, and the way on which it gets it.</summary>
/// <param name="subscriptions">All that the connection asked for.</param>
/// <param name="events">Takes the connection's events.</param>
public sealed class DomainEventSubscriptions(EventSubscriptions subscriptions, IRemoteEvents events) : DomainEventRegistrationBase
{
    /// <summary>The events that exist without a callback id (<c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</c> is the last).</summary>
    private const int LastLegacy = (int)DomainEventId.DeviceRemoved;

    /// <summary>The last event that libvirt 9.0.0 knows.</summary>
    private const int Last = (int)DomainEventId.MemoryDeviceSizeChange;

    /// <inheritdoc />
    public override ValueTask<int> ConnectDomainEventCallbackRegisterAnyAsync(
        DomainEventId eventId, DomainHandle? domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(subscriptions.Add(EventKind.Domain, (int)eventId, Last, domain?.Uuid));

    /// <inheritdoc />
    public override ValueTask ConnectDomainEventCallbackDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        subscriptions.Remove(EventKind.Domain, callbackId);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask ConnectDomainEventRegisterAnyAsync(DomainEventId eventId, CancellationToken cancellationToken)
    {
        subscriptions.Add(EventKind.Domain, (int)eventId, LastLegacy, key: null, isLegacy: true);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask ConnectDomainEventDeregisterAnyAsync(DomainEventId eventId, CancellationToken cancellationToken)
    {
        subscriptions.RemoveLegacy(EventKind.Domain, (int)eventId, LastLegacy);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<bool> ConnectDomainEventRegisterAsync(CancellationToken cancellationToken)
    {
        subscriptions.Add(EventKind.Domain, (int)DomainEventId.Lifecycle, LastLegacy, key: null, isLegacy: true);
        return ValueTask.FromResult(false);
    }

    /// <inheritdoc />
    public override ValueTask<bool> ConnectDomainEventDeregisterAsync(CancellationToken cancellationToken)
    {
        subscriptions.RemoveLegacy(EventKind.Domain, (int)DomainEventId.Lifecycle, LastLegacy);
        return ValueTask.FromResult(false);
    }

    internal void Lifecycle(DomainHandle domain, DomainEventType type, int detail)
    {
        foreach (EventSubscription one in subscriptions.All)
        {
            if (!one.Wants(EventKind.Domain, (int)DomainEventId.Lifecycle, domain.Uuid))
            {
                continue;
            }

            if (one.IsLegacy)
            {
                events.DomainEventLifecycle(domain, type, detail);
            }
            else
            {
                events.DomainEventCallbackLifecycle(one.CallbackId, domain, type, detail);
            }
        }
    }

    internal void MetadataChange(DomainHandle domain, DomainMetadataType type, string? namespaceUri)
    {
        foreach (EventSubscription one in subscriptions.All)
        {
            if (one.Wants(EventKind.Domain, (int)DomainEventId.MetadataChange, domain.Uuid))
            {
                events.DomainEventCallbackMetadataChange(one.CallbackId, domain, type, namespaceUri);
            }
        }
    }

    internal void Tell(DomainHandle domain, DomainEventId id, Action<IRemoteEvents, int> send, Action<IRemoteEvents>? sendLegacy)
    {
        foreach (EventSubscription one in subscriptions.All)
        {
            if (!one.Wants(EventKind.Domain, (int)id, domain.Uuid))
            {
                continue;
            }

            if (!one.IsLegacy)
            {
                send(events, one.CallbackId);
            }
            else
            {
                sendLegacy?.Invoke(events);
            }
        }
    }
}
