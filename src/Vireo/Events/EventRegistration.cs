using Vireo.Contract.Connections;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Drivers;
using Vireo.Contract.Networks;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Qemu;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;
using Vireo.Sessions;

namespace Vireo.Events;

/// <summary>Asks a driver for one kind of event of all objects; a connection can ask once for each.</summary>
/// <param name="kind">The kind.</param>
/// <param name="isReadOnly">Whether the connection may only look.</param>
internal sealed class EventRegistration(EventKind kind, bool isReadOnly)
{
    private int _callbackId;

    internal async Task RegisterAsync(IDriver driver)
    {
        DriverSession session = new(driver, isReadOnly);
        _callbackId = kind.Family switch
        {
            EventFamily.Domain when IsOld(driver) => await RegisterUnnumberedAsync(session).ConfigureAwait(false),
            EventFamily.Domain => await Domains(session)
                .ConnectDomainEventCallbackRegisterAnyAsync((DomainEventId)kind.Id, null, CancellationToken.None).ConfigureAwait(false),
            EventFamily.Network => await Networks(session)
                .ConnectNetworkEventRegisterAnyAsync((NetworkEventId)kind.Id, null, CancellationToken.None).ConfigureAwait(false),
            EventFamily.StoragePool => await Pools(session)
                .ConnectStoragePoolEventRegisterAnyAsync((StoragePoolEventId)kind.Id, null, CancellationToken.None).ConfigureAwait(false),
            EventFamily.NodeDevice => await Devices(session)
                .ConnectNodeDeviceEventRegisterAnyAsync((NodeDeviceEventId)kind.Id, null, CancellationToken.None).ConfigureAwait(false),
            EventFamily.Secret => await Secrets(session)
                .ConnectSecretEventRegisterAnyAsync((SecretEventId)kind.Id, null, CancellationToken.None).ConfigureAwait(false),
            EventFamily.QemuMonitor => await Monitors(session)
                .ConnectDomainMonitorEventRegisterAsync(null, null, QemuMonitorEventRegisterFlags.None, CancellationToken.None)
                .ConfigureAwait(false),
            _ => await RegisterCloseAsync(session).ConfigureAwait(false),
        };
    }

    internal ValueTask DeregisterAsync(IDriver driver)
    {
        DriverSession session = new(driver, isReadOnly);
        return kind.Family switch
        {
            EventFamily.Domain when IsOld(driver) => Domains(session)
                .ConnectDomainEventDeregisterAnyAsync((DomainEventId)kind.Id, CancellationToken.None),
            EventFamily.Domain => Domains(session).ConnectDomainEventCallbackDeregisterAnyAsync(_callbackId, CancellationToken.None),
            EventFamily.Network => Networks(session).ConnectNetworkEventDeregisterAnyAsync(_callbackId, CancellationToken.None),
            EventFamily.StoragePool => Pools(session).ConnectStoragePoolEventDeregisterAnyAsync(_callbackId, CancellationToken.None),
            EventFamily.NodeDevice => Devices(session).ConnectNodeDeviceEventDeregisterAnyAsync(_callbackId, CancellationToken.None),
            EventFamily.Secret => Secrets(session).ConnectSecretEventDeregisterAnyAsync(_callbackId, CancellationToken.None),
            EventFamily.QemuMonitor => Monitors(session).ConnectDomainMonitorEventDeregisterAsync(_callbackId, CancellationToken.None),
            _ => Connection(session).ConnectUnregisterCloseCallbackAsync(CancellationToken.None),
        };
    }

    /// <summary>Whether a daemon does not number its registrations for guests' events (libvirt before 1.2.1).</summary>
    private static bool IsOld(IDriver driver) => driver is IRemoteDriver { HasNumberedEvents: false };

    private static IDomainEventRegistration Domains(DriverSession session) =>
        session.Part<IDomainEventRegistration>("virConnectDomainEventRegisterAny");

    private static INetworkEventRegistration Networks(DriverSession session) =>
        session.Part<INetworkEventRegistration>("virConnectNetworkEventRegisterAny");

    private static IStoragePoolEventRegistration Pools(DriverSession session) =>
        session.Part<IStoragePoolEventRegistration>("virConnectStoragePoolEventRegisterAny");

    private static INodeDeviceEventRegistration Devices(DriverSession session) =>
        session.Part<INodeDeviceEventRegistration>("virConnectNodeDeviceEventRegisterAny");

    private static ISecretEventRegistration Secrets(DriverSession session) =>
        session.Part<ISecretEventRegistration>("virConnectSecretEventRegisterAny");

    private static IQemuMonitor Monitors(DriverSession session) =>
        session.WritablePart<IQemuMonitor>("virConnectDomainQemuMonitorEventRegister");

    private static IConnectionSession Connection(DriverSession session) => session.Part<IConnectionSession>("virConnectRegisterCloseCallback");

    private async Task<int> RegisterUnnumberedAsync(DriverSession session)
    {
        await Domains(session).ConnectDomainEventRegisterAnyAsync((DomainEventId)kind.Id, CancellationToken.None).ConfigureAwait(false);
        return 0;
    }

    private static async Task<int> RegisterCloseAsync(DriverSession session)
    {
        await Connection(session).ConnectRegisterCloseCallbackAsync(CancellationToken.None).ConfigureAwait(false);
        return 0;
    }
}
