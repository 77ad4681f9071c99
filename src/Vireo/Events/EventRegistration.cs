using Vireo.Contract.Connections;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Networks;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Qemu;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;
using Vireo.Sessions;

namespace Vireo.Events;

/// <summary>Asks a driver for one kind of event of all objects; a connection can ask once for each.</summary>
/// <param name="session">The driver.</param>
/// <param name="kind">The kind.</param>
/// <param name="isOld">Whether the daemon does not number its registrations for guests' events (libvirt before 1.2.1).</param>
internal sealed class EventRegistration(DriverSession session, EventKind kind, bool isOld)
{
    private int _callbackId;

    internal async Task RegisterAsync() => _callbackId = kind.Family switch
    {
        EventFamily.Domain when isOld => await RegisterUnnumberedAsync().ConfigureAwait(false),
        EventFamily.Domain => await Domains.ConnectDomainEventCallbackRegisterAnyAsync((DomainEventId)kind.Id, null, CancellationToken.None)
            .ConfigureAwait(false),
        EventFamily.Network => await Networks.ConnectNetworkEventRegisterAnyAsync((NetworkEventId)kind.Id, null, CancellationToken.None)
            .ConfigureAwait(false),
        EventFamily.StoragePool => await Pools
            .ConnectStoragePoolEventRegisterAnyAsync((StoragePoolEventId)kind.Id, null, CancellationToken.None).ConfigureAwait(false),
        EventFamily.NodeDevice => await Devices
            .ConnectNodeDeviceEventRegisterAnyAsync((NodeDeviceEventId)kind.Id, null, CancellationToken.None).ConfigureAwait(false),
        EventFamily.Secret => await Secrets.ConnectSecretEventRegisterAnyAsync((SecretEventId)kind.Id, null, CancellationToken.None)
            .ConfigureAwait(false),
        EventFamily.QemuMonitor => await Monitors
            .ConnectDomainMonitorEventRegisterAsync(null, null, QemuMonitorEventRegisterFlags.None, CancellationToken.None)
            .ConfigureAwait(false),
        _ => await RegisterCloseAsync().ConfigureAwait(false),
    };

    internal ValueTask DeregisterAsync() => kind.Family switch
    {
        EventFamily.Domain when isOld => Domains.ConnectDomainEventDeregisterAnyAsync((DomainEventId)kind.Id, CancellationToken.None),
        EventFamily.Domain => Domains.ConnectDomainEventCallbackDeregisterAnyAsync(_callbackId, CancellationToken.None),
        EventFamily.Network => Networks.ConnectNetworkEventDeregisterAnyAsync(_callbackId, CancellationToken.None),
        EventFamily.StoragePool => Pools.ConnectStoragePoolEventDeregisterAnyAsync(_callbackId, CancellationToken.None),
        EventFamily.NodeDevice => Devices.ConnectNodeDeviceEventDeregisterAnyAsync(_callbackId, CancellationToken.None),
        EventFamily.Secret => Secrets.ConnectSecretEventDeregisterAnyAsync(_callbackId, CancellationToken.None),
        EventFamily.QemuMonitor => Monitors.ConnectDomainMonitorEventDeregisterAsync(_callbackId, CancellationToken.None),
        _ => Connection.ConnectUnregisterCloseCallbackAsync(CancellationToken.None),
    };

    private IDomainEventRegistration Domains => session.Part<IDomainEventRegistration>("virConnectDomainEventRegisterAny");

    private INetworkEventRegistration Networks => session.Part<INetworkEventRegistration>("virConnectNetworkEventRegisterAny");

    private IStoragePoolEventRegistration Pools => session.Part<IStoragePoolEventRegistration>("virConnectStoragePoolEventRegisterAny");

    private INodeDeviceEventRegistration Devices => session.Part<INodeDeviceEventRegistration>("virConnectNodeDeviceEventRegisterAny");

    private ISecretEventRegistration Secrets => session.Part<ISecretEventRegistration>("virConnectSecretEventRegisterAny");

    private IQemuMonitor Monitors => session.WritablePart<IQemuMonitor>("virConnectDomainQemuMonitorEventRegister");

    private IConnectionSession Connection => session.Part<IConnectionSession>("virConnectRegisterCloseCallback");

    private async Task<int> RegisterUnnumberedAsync()
    {
        await Domains.ConnectDomainEventRegisterAnyAsync((DomainEventId)kind.Id, CancellationToken.None).ConfigureAwait(false);
        return 0;
    }

    private async Task<int> RegisterCloseAsync()
    {
        await Connection.ConnectRegisterCloseCallbackAsync(CancellationToken.None).ConfigureAwait(false);
        return 0;
    }
}
