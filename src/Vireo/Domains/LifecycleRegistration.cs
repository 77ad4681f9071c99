using Vireo.Contract.Domains.Events;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>Asks a driver for lifecycle events of all guests; a connection can ask once.</summary>
/// <param name="session">The driver.</param>
/// <param name="isOld">Whether the daemon does not number its registrations (libvirt before 1.2.1).</param>
internal sealed class LifecycleRegistration(DriverSession session, bool isOld)
{
    private int _callbackId;

    internal async Task RegisterAsync()
    {
        if (isOld)
        {
            await Registration.ConnectDomainEventRegisterAnyAsync(DomainEventId.Lifecycle, CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            _callbackId = await Registration.ConnectDomainEventCallbackRegisterAnyAsync(DomainEventId.Lifecycle, null, CancellationToken.None)
                .ConfigureAwait(false);
        }
    }

    internal async Task DeregisterAsync()
    {
        if (isOld)
        {
            await Registration.ConnectDomainEventDeregisterAnyAsync(DomainEventId.Lifecycle, CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            await Registration.ConnectDomainEventCallbackDeregisterAnyAsync(_callbackId, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private IDomainEventRegistration Registration => session.Part<IDomainEventRegistration>("virConnectDomainEventRegisterAny");
}
