using Microsoft.Extensions.Logging;
using Vireo.Contract;
using Vireo.Contract.Connections;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Metadata;
using Vireo.Contract.Networks;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Parameters;
using Vireo.Contract.Qemu;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;
using Vireo.Domains;
using Vireo.Domains.Events;
using Vireo.Events;
using Vireo.Networks;
using Vireo.NodeDevices;
using Vireo.Parameters;
using Vireo.Rpc.Events;
using Vireo.Rpc.Frames;
using Vireo.Secrets;
using Vireo.Sessions;
using Vireo.Storage;
using Vireo.Telemetry;
using Vireo.Xdr;

namespace Vireo;

/// <summary>Where a connection's events arrive, from a daemon or from a driver of this process. Nobody may wait in here.</summary>
/// <param name="logger">Where events that cannot be read are told.</param>
internal sealed class EventReceiver(ILogger logger) : UnnumberedEvents, IMessageReceiver
{
    private DriverSession? _attached;
    private ConnectionEvents? _events;

    private DriverSession Session => _attached ?? throw new InvalidOperationException("events come after their registration");

    public void Receive(in FrameHeader header, ReadOnlySpan<byte> payload)
    {
        try
        {
            bool isKnown = header.Program switch
            {
                RemoteProgram.Number => RemoteEventReceiver.TryDeliver(header.Procedure, payload, this),
                QemuProgram.Number => QemuEventReceiver.TryDeliver(header.Procedure, payload, new Monitors(this)),
                _ => false,
            };
            if (!isKnown)
            {
                EventLog.UnknownEvent(logger, header.Procedure);
            }
        }
        catch (XdrFormatException e)
        {
            EventLog.UnreadableEvent(logger, e, header.Procedure);
        }
    }

    /// <summary>Hands events over from now on.</summary>
    /// <param name="session">What their objects belong to.</param>
    /// <param name="events">Whom they are for.</param>
    internal void Attach(DriverSession session, ConnectionEvents events)
    {
        _attached = session;
        _events = events;
    }

    /// <inheritdoc />
    public override void ConnectEventConnectionClosed(ConnectCloseReason reason) =>
        Feed<HypervisorConnectionClosedEvent>()?.Publish(new HypervisorConnectionClosedEvent(reason));

    /// <inheritdoc />
    public override void DomainEventCallbackLifecycle(int callbackId, DomainHandle domain, DomainEventType type, int detail) =>
        Feed<DomainLifecycleEvent>()?.Publish(new DomainLifecycleEvent(new Domain(Session, domain), type, detail));

    /// <inheritdoc />
    public override void DomainEventCallbackReboot(int callbackId, DomainHandle domain) =>
        Feed<DomainRebootEvent>()?.Publish(new DomainRebootEvent(new Domain(Session, domain)));

    /// <inheritdoc />
    public override void DomainEventCallbackRtcChange(int callbackId, DomainHandle domain, long offsetSeconds) =>
        Feed<DomainClockChangeEvent>()?.Publish(new DomainClockChangeEvent(new Domain(Session, domain), offsetSeconds));

    /// <inheritdoc />
    public override void DomainEventCallbackWatchdog(int callbackId, DomainHandle domain, DomainWatchdogAction action) =>
        Feed<DomainWatchdogEvent>()?.Publish(new DomainWatchdogEvent(new Domain(Session, domain), action));

    /// <inheritdoc />
    public override void DomainEventCallbackIoErrorReason(
        int callbackId,
        DomainHandle domain,
        string sourcePath,
        string deviceAlias,
        DomainIoErrorAction action,
        string reason) =>
        Feed<DomainIoErrorEvent>()?.Publish(new DomainIoErrorEvent(new Domain(Session, domain), sourcePath, deviceAlias, action, reason));

    /// <inheritdoc />
    public override void DomainEventCallbackGraphics(
        int callbackId,
        DomainHandle domain,
        DomainGraphicsPhase phase,
        DomainGraphicsAddress local,
        DomainGraphicsAddress remote,
        string authenticationScheme,
        IReadOnlyList<DomainGraphicsIdentity> identities) =>
        Feed<DomainGraphicsEvent>()?.Publish(new DomainGraphicsEvent(
            new Domain(Session, domain),
            phase,
            local,
            remote,
            authenticationScheme,
            identities));

    /// <inheritdoc />
    public override void DomainEventCallbackControlError(int callbackId, DomainHandle domain) =>
        Feed<DomainControlErrorEvent>()?.Publish(new DomainControlErrorEvent(new Domain(Session, domain)));

    /// <inheritdoc />
    public override void DomainEventBlockJob2(
        int callbackId,
        DomainHandle domain,
        string target,
        DomainBlockJobType type,
        DomainBlockJobStatus status) =>
        Feed<DomainBlockJobEvent>()?.Publish(new DomainBlockJobEvent(new Domain(Session, domain), target, type, status));

    /// <inheritdoc />
    public override void DomainEventCallbackBlockJob(
        int callbackId,
        DomainHandle domain,
        string path,
        DomainBlockJobType type,
        DomainBlockJobStatus status) =>
        Feed<DomainBlockJobByPathEvent>()?.Publish(new DomainBlockJobByPathEvent(new Domain(Session, domain), path, type, status));

    /// <inheritdoc />
    public override void DomainEventCallbackDiskChange(
        int callbackId,
        DomainHandle domain,
        string? oldSourcePath,
        string? newSourcePath,
        string deviceAlias,
        DomainDiskChangeReason reason) =>
        Feed<DomainDiskChangeEvent>()?.Publish(new DomainDiskChangeEvent(
            new Domain(Session, domain),
            oldSourcePath,
            newSourcePath,
            deviceAlias,
            reason));

    /// <inheritdoc />
    public override void DomainEventCallbackTrayChange(
        int callbackId,
        DomainHandle domain,
        string deviceAlias,
        DomainTrayChangeReason reason) =>
        Feed<DomainTrayChangeEvent>()?.Publish(new DomainTrayChangeEvent(new Domain(Session, domain), deviceAlias, reason));

    /// <inheritdoc />
    public override void DomainEventCallbackPmwakeup(int callbackId, int reason, DomainHandle domain) =>
        Feed<DomainWakeUpEvent>()?.Publish(new DomainWakeUpEvent(new Domain(Session, domain)));

    /// <inheritdoc />
    public override void DomainEventCallbackPmsuspend(int callbackId, int reason, DomainHandle domain) =>
        Feed<DomainSleepEvent>()?.Publish(new DomainSleepEvent(new Domain(Session, domain)));

    /// <inheritdoc />
    public override void DomainEventCallbackPmsuspendDisk(int callbackId, int reason, DomainHandle domain) =>
        Feed<DomainHibernateEvent>()?.Publish(new DomainHibernateEvent(new Domain(Session, domain)));

    /// <inheritdoc />
    public override void DomainEventCallbackBalloonChange(int callbackId, DomainHandle domain, ulong balloonKib) =>
        Feed<DomainBalloonChangeEvent>()?.Publish(new DomainBalloonChangeEvent(new Domain(Session, domain), balloonKib));

    /// <inheritdoc />
    public override void DomainEventCallbackDeviceAdded(int callbackId, DomainHandle domain, string deviceAlias) =>
        Feed<DomainDeviceAddedEvent>()?.Publish(new DomainDeviceAddedEvent(new Domain(Session, domain), deviceAlias));

    /// <inheritdoc />
    public override void DomainEventCallbackDeviceRemoved(int callbackId, DomainHandle domain, string deviceAlias) =>
        Feed<DomainDeviceRemovedEvent>()?.Publish(new DomainDeviceRemovedEvent(new Domain(Session, domain), deviceAlias));

    /// <inheritdoc />
    public override void DomainEventCallbackDeviceRemovalFailed(int callbackId, DomainHandle domain, string deviceAlias) =>
        Feed<DomainDeviceRemovalFailedEvent>()?.Publish(new DomainDeviceRemovalFailedEvent(new Domain(Session, domain), deviceAlias));

    /// <inheritdoc />
    public override void DomainEventCallbackTunable(int callbackId, DomainHandle domain, IReadOnlyList<TypedParameter> parameters) =>
        Feed<DomainTunableEvent>()?.Publish(new DomainTunableEvent(new Domain(Session, domain), new TypedParameters(parameters)));

    /// <inheritdoc />
    public override void DomainEventCallbackAgentLifecycle(
        int callbackId,
        DomainHandle domain,
        DomainAgentState state,
        DomainAgentReason reason) =>
        Feed<DomainAgentEvent>()?.Publish(new DomainAgentEvent(new Domain(Session, domain), state, reason));

    /// <inheritdoc />
    public override void DomainEventCallbackMigrationIteration(int callbackId, DomainHandle domain, int iteration) =>
        Feed<DomainMigrationIterationEvent>()?.Publish(new DomainMigrationIterationEvent(new Domain(Session, domain), iteration));

    /// <inheritdoc />
    public override void DomainEventCallbackJobCompleted(int callbackId, DomainHandle domain, IReadOnlyList<TypedParameter> parameters) =>
        Feed<DomainJobCompletedEvent>()?.Publish(new DomainJobCompletedEvent(
            new Domain(Session, domain),
            new TypedParameters(parameters)));

    /// <inheritdoc />
    public override void DomainEventCallbackMetadataChange(
        int callbackId,
        DomainHandle domain,
        DomainMetadataType type,
        string? namespaceUri) =>
        Feed<DomainMetadataChangeEvent>()?.Publish(new DomainMetadataChangeEvent(new Domain(Session, domain), type, namespaceUri));

    /// <inheritdoc />
    public override void DomainEventBlockThreshold(
        int callbackId,
        DomainHandle domain,
        string device,
        string? path,
        ulong thresholdBytes,
        ulong excessBytes) =>
        Feed<DomainBlockThresholdEvent>()?.Publish(new DomainBlockThresholdEvent(
            new Domain(Session, domain),
            device,
            path,
            thresholdBytes,
            excessBytes));

    /// <inheritdoc />
    public override void DomainEventMemoryFailure(
        int callbackId,
        DomainHandle domain,
        MemoryFailureRecipient recipient,
        MemoryFailureAction action,
        MemoryFailureFlags flags) =>
        Feed<DomainMemoryFailureEvent>()?.Publish(new DomainMemoryFailureEvent(new Domain(Session, domain), recipient, action, flags));

    /// <inheritdoc />
    public override void DomainEventMemoryDeviceSizeChange(int callbackId, DomainHandle domain, string deviceAlias, ulong sizeKib) =>
        Feed<DomainMemoryDeviceSizeChangeEvent>()?.Publish(new DomainMemoryDeviceSizeChangeEvent(
            new Domain(Session, domain),
            deviceAlias,
            sizeKib));

    /// <inheritdoc />
    public override void DomainEventNicMacChange(int callbackId, DomainHandle domain, string deviceAlias, string oldMac, string newMac) =>
        Feed<DomainNicMacChangeEvent>()?.Publish(new DomainNicMacChangeEvent(new Domain(Session, domain), deviceAlias, oldMac, newMac));

    /// <inheritdoc />
    public override void NetworkEventLifecycle(int callbackId, NetworkHandle network, NetworkEventType type, int detail) =>
        Feed<NetworkLifecycleEvent>()?.Publish(new NetworkLifecycleEvent(new Network(Session, network), type));

    /// <inheritdoc />
    public override void NetworkEventCallbackMetadataChange(
        int callbackId,
        NetworkHandle network,
        NetworkMetadataType type,
        string? namespaceUri) =>
        Feed<NetworkMetadataChangeEvent>()?.Publish(new NetworkMetadataChangeEvent(new Network(Session, network), type, namespaceUri));

    /// <inheritdoc />
    public override void StoragePoolEventLifecycle(int callbackId, StoragePoolHandle pool, StoragePoolEventType type, int detail) =>
        Feed<StoragePoolLifecycleEvent>()?.Publish(new StoragePoolLifecycleEvent(new StoragePool(Session, pool), type));

    /// <inheritdoc />
    public override void StoragePoolEventRefresh(int callbackId, StoragePoolHandle pool) =>
        Feed<StoragePoolRefreshEvent>()?.Publish(new StoragePoolRefreshEvent(new StoragePool(Session, pool)));

    /// <inheritdoc />
    public override void NodeDeviceEventLifecycle(int callbackId, NodeDeviceHandle device, NodeDeviceEventType type, int detail) =>
        Feed<NodeDeviceLifecycleEvent>()?.Publish(new NodeDeviceLifecycleEvent(new NodeDevice(Session, device), type));

    /// <inheritdoc />
    public override void NodeDeviceEventUpdate(int callbackId, NodeDeviceHandle device) =>
        Feed<NodeDeviceUpdateEvent>()?.Publish(new NodeDeviceUpdateEvent(new NodeDevice(Session, device)));

    /// <inheritdoc />
    public override void SecretEventLifecycle(int callbackId, SecretHandle secret, SecretEventType type, int detail) =>
        Feed<SecretLifecycleEvent>()?.Publish(new SecretLifecycleEvent(new Secret(Session, secret), type));

    /// <inheritdoc />
    public override void SecretEventValueChanged(int callbackId, SecretHandle secret) =>
        Feed<SecretValueChangedEvent>()?.Publish(new SecretValueChangedEvent(new Secret(Session, secret)));

    private EventFeed<T>? Feed<T>()
        where T : IVirtEvent<T>
    {
        EventFeed<T>? feed = _events?.Find<T>();
        if (feed is not null && ClientInstruments.Events.Enabled)
        {
            ClientInstruments.Events.Add(1, new KeyValuePair<string, object?>("vireo.event.type", typeof(T).Name));
        }

        return feed;
    }

    private sealed class Monitors(EventReceiver receiver) : QemuEventsBase
    {
        public override void DomainMonitorEvent(
            int callbackId,
            DomainHandle domain,
            string type,
            long seconds,
            uint microseconds,
            string? details)
        {
            DateTimeOffset time = DateTimeOffset.FromUnixTimeSeconds(seconds).AddMicroseconds(microseconds);
            receiver.Feed<QemuMonitorEvent>()?.Publish(new QemuMonitorEvent(new Domain(receiver.Session, domain), type, time, details));
        }
    }
}
