using System.Collections.Immutable;
using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Metadata;
using Vireo.Errors;

namespace Vireo.Host.Events;

/// <summary>
/// What one connection asked for. libvirtd takes one registration for each event and guest (or all guests) of a connection, whichever
/// of the two kinds of calls makes it, and refuses a second; clients fan out themselves.
/// </summary>
/// <param name="events">Takes the connection's events.</param>
public sealed class DomainEventSubscriptions(IRemoteEvents events) : DomainEventRegistrationBase
{
    /// <summary>The events that exist without a callback id (<c>VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED</c> is the last).</summary>
    private const DomainEventId LastLegacy = DomainEventId.DeviceRemoved;

    /// <summary>The last event that libvirt 9.0.0 knows.</summary>
    private const DomainEventId Last = DomainEventId.MemoryDeviceSizeChange;

    private readonly Lock _gate = new();
    private ImmutableArray<DomainEventSubscription> _subscriptions = [];
    private int _nextCallbackId;

    /// <inheritdoc />
    public override ValueTask<int> ConnectDomainEventCallbackRegisterAnyAsync(
        DomainEventId eventId, DomainHandle? domain, CancellationToken cancellationToken)
    {
        CheckEvent(eventId, Last);
        return ValueTask.FromResult(Add(eventId, domain?.Uuid, isLegacy: false));
    }

    /// <inheritdoc />
    public override ValueTask ConnectDomainEventCallbackDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            DomainEventSubscription found = _subscriptions.FirstOrDefault(one => !one.IsLegacy && one.CallbackId == callbackId)
                ?? throw NotRegistered($"domain event callback {callbackId} not registered");
            _subscriptions = _subscriptions.Remove(found);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask ConnectDomainEventRegisterAnyAsync(DomainEventId eventId, CancellationToken cancellationToken)
    {
        CheckEvent(eventId, LastLegacy);
        Add(eventId, domain: null, isLegacy: true);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask ConnectDomainEventDeregisterAnyAsync(DomainEventId eventId, CancellationToken cancellationToken)
    {
        CheckEvent(eventId, LastLegacy);
        RemoveLegacy(eventId);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<bool> ConnectDomainEventRegisterAsync(CancellationToken cancellationToken)
    {
        Add(DomainEventId.Lifecycle, domain: null, isLegacy: true);
        return ValueTask.FromResult(false);
    }

    /// <inheritdoc />
    public override ValueTask<bool> ConnectDomainEventDeregisterAsync(CancellationToken cancellationToken)
    {
        RemoveLegacy(DomainEventId.Lifecycle);
        return ValueTask.FromResult(false);
    }

    internal void Lifecycle(DomainHandle domain, DomainEventType type, int detail)
    {
        foreach (DomainEventSubscription one in _subscriptions)
        {
            if (!one.Wants(DomainEventId.Lifecycle, domain))
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
        foreach (DomainEventSubscription one in _subscriptions)
        {
            if (one.Wants(DomainEventId.MetadataChange, domain))
            {
                events.DomainEventCallbackMetadataChange(one.CallbackId, domain, type, namespaceUri);
            }
        }
    }

    private int Add(DomainEventId eventId, Guid? domain, bool isLegacy)
    {
        lock (_gate)
        {
            if (_subscriptions.Any(one => one.EventId == eventId && one.Domain == domain))
            {
                throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.None, "event callback already tracked");
            }

            int callbackId = _nextCallbackId++;
            _subscriptions = _subscriptions.Add(new DomainEventSubscription(callbackId, eventId, domain, isLegacy));
            return callbackId;
        }
    }

    private void RemoveLegacy(DomainEventId eventId)
    {
        lock (_gate)
        {
            DomainEventSubscription found = _subscriptions.FirstOrDefault(one => one.IsLegacy && one.EventId == eventId)
                ?? throw NotRegistered($"domain event {(int)eventId} not registered");
            _subscriptions = _subscriptions.Remove(found);
        }
    }

    private static void CheckEvent(DomainEventId eventId, DomainEventId last)
    {
        if (eventId < 0 || eventId > last)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, $"unsupported event ID {(int)eventId}");
        }
    }

    private static VirtException NotRegistered(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, detail);
}
