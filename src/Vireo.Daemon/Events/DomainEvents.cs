using System.Collections.Concurrent;
using System.Globalization;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Errors;

namespace Vireo.Daemon.Events;

/// <summary>
/// One client's registrations for guests' events, of both styles: those with a callback id in each event, and those of older clients,
/// which know at most one registration for each event.
/// </summary>
/// <param name="driver">The driver's part, which knows the first style only; null: it has no events.</param>
/// <param name="sink">Turns the driver's events into those of older clients.</param>
internal sealed class DomainEvents(IDomainEventRegistration? driver, ClientEventSink sink) : DomainEventRegistrationBase
{
    internal const string Kind = "domain";

    private readonly EventRegistrations _registrations = new(Kind);
    private readonly ConcurrentDictionary<DomainEventId, int> _legacy = [];

    private IDomainEventRegistration Driver => driver ?? throw VirtException.NoSupport("virConnectDomainEventRegisterAny");

    /// <inheritdoc />
    public override ValueTask<int> ConnectDomainEventCallbackRegisterAnyAsync(
        DomainEventId eventId,
        DomainHandle? domain,
        CancellationToken cancellationToken)
    {
        _registrations.Require(Enum.IsDefined(eventId), (int)eventId);
        return _registrations.AddAsync(
            (int)eventId,
            domain?.Uuid.ToString(),
            () => Driver.ConnectDomainEventCallbackRegisterAnyAsync(eventId, domain, cancellationToken));
    }

    /// <inheritdoc />
    public override ValueTask ConnectDomainEventCallbackDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        _registrations.Remove(callbackId);
        foreach (var (eventId, legacyId) in _legacy)
        {
            if (legacyId == callbackId)
            {
                Forget(eventId, callbackId);
            }
        }

        return Driver.ConnectDomainEventCallbackDeregisterAnyAsync(callbackId, cancellationToken);
    }

    /// <inheritdoc />
    public override async ValueTask ConnectDomainEventRegisterAnyAsync(DomainEventId eventId, CancellationToken cancellationToken)
    {
        _registrations.Require(LegacyEvents.Has(eventId), (int)eventId);
        int callbackId = await _registrations.AddAsync(
            (int)eventId,
            target: null,
            () => Driver.ConnectDomainEventCallbackRegisterAnyAsync(eventId, null, cancellationToken));
        _legacy[eventId] = callbackId;
        sink.AddLegacy(callbackId);
    }

    /// <inheritdoc />
    public override ValueTask ConnectDomainEventDeregisterAnyAsync(DomainEventId eventId, CancellationToken cancellationToken)
    {
        _registrations.Require(LegacyEvents.Has(eventId), (int)eventId);
        if (!_legacy.TryGetValue(eventId, out int callbackId))
        {
            throw EventRegistrations.Wrong(string.Create(CultureInfo.InvariantCulture, $"{Kind} event {(int)eventId} not registered"));
        }

        _registrations.Remove(callbackId);
        Forget(eventId, callbackId);
        return Driver.ConnectDomainEventCallbackDeregisterAnyAsync(callbackId, cancellationToken);
    }

    /// <inheritdoc />
    public override async ValueTask<bool> ConnectDomainEventRegisterAsync(CancellationToken cancellationToken)
    {
        await ConnectDomainEventRegisterAnyAsync(DomainEventId.Lifecycle, cancellationToken);
        return false; // libvirt's answer, which means nothing
    }

    /// <inheritdoc />
    public override async ValueTask<bool> ConnectDomainEventDeregisterAsync(CancellationToken cancellationToken)
    {
        await ConnectDomainEventDeregisterAnyAsync(DomainEventId.Lifecycle, cancellationToken);
        return false;
    }

    private void Forget(DomainEventId eventId, int callbackId)
    {
        _legacy.TryRemove(eventId, out _);
        sink.RemoveLegacy(callbackId);
    }
}
