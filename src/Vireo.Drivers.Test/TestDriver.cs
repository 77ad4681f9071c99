using Vireo.Contract.Drivers;
using Vireo.Drivers.Test.Checkpoints;
using Vireo.Drivers.Test.Connections;
using Vireo.Drivers.Test.Consoles;
using Vireo.Drivers.Test.Devices;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Guests;
using Vireo.Drivers.Test.HostInterfaces;
using Vireo.Drivers.Test.NetworkCards;
using Vireo.Drivers.Test.Networks;
using Vireo.Drivers.Test.Nodes;
using Vireo.Drivers.Test.Saving;
using Vireo.Drivers.Test.Snapshots;
using Vireo.Drivers.Test.Storage;
using Vireo.Drivers.Test.Tuning;
using Vireo.Host.Events;

namespace Vireo.Drivers.Test;

/// <summary>One open connection to the test driver: a part for each contract interface that it carries out.</summary>
internal sealed class TestDriver : IDriver
{
    private readonly object[] _parts;
    private readonly DomainEventSubscriptions _subscriptions;
    private readonly ConsolesPart _consoles;
    private readonly VolumeStreamsPart _volumeStreams;
    private readonly NetworkEventSubscriptions _networks;
    private readonly StoragePoolEventSubscriptions _pools;
    private readonly NodeDeviceEventSubscriptions _devices;
    private readonly NodeLease _lease;
    private int _disposed;

    /// <inheritdoc />
    public bool IsOfHost => false;

    internal TestDriver(DriverOpening opening, NodeLease lease)
    {
        _lease = lease;
        TestNode node = lease.Node;
        var subscriptions = new EventSubscriptions();
        _subscriptions = new DomainEventSubscriptions(subscriptions, opening.Events);
        _networks = new NetworkEventSubscriptions(subscriptions, opening.Events);
        _pools = new StoragePoolEventSubscriptions(subscriptions, opening.Events);
        _devices = new NodeDeviceEventSubscriptions(subscriptions, opening.Events);
        node.Events.Join(_subscriptions);
        node.Networks.Events.Join(_networks);
        node.Pools.Events.Join(_pools);
        node.Devices.Events.Join(_devices);
        _consoles = new ConsolesPart(node);
        _volumeStreams = new VolumeStreamsPart(node);
        _parts =
        [
            new DescriptionPart(opening.Uri),
            new SessionPart(),
            new CapabilitiesPart(node),
            new HardwarePart(node),
            _subscriptions,
            _networks,
            _pools,
            _devices,
            new LookupPart(node),
            new ListPart(node),
            new StatesPart(node),
            new DefinitionPart(node),
            new CreationPart(node),
            new LifecyclePart(node),
            new MemoryPart(node),
            new ProcessorsPart(node),
            new SchedulingPart(node),
            new SavingPart(node),
            new SecurityPart(node),
            new MetadataPart(node),
            new StatisticsPart(node),
            new PowerPart(node),
            new LaunchSecurityPart(),
            new SnapshotListPart(node),
            new SnapshotsPart(node),
            new SnapshotTreePart(node),
            new CheckpointsPart(node),
            new BlkioPart(node),
            new BlocksPart(node),
            new MemoryTuningPart(node),
            new MeasuringPart(node),
            new PinningPart(node),
            new IoThreadsPart(node),
            new NetworkCardsPart(node),
            new FileSystemsPart(node),
            new GuestSystemPart(node),
            new InputPart(node),
            new SavedImagesPart(node),
            new NodeStatisticsPart(),
            new NodeMemoryPart(),
            _consoles,
            new NetworkListPart(node),
            new NetworkLookupPart(node),
            new NetworkStatesPart(node),
            new NetworkDefinitionPart(node),
            new NetworkLifecyclePart(node),
            new InterfaceListPart(node),
            new InterfaceLookupPart(node),
            new InterfaceDefinitionPart(node),
            new InterfaceChangesPart(node),
            new PoolListPart(node),
            new StorageLookupPart(node),
            new PoolStatesPart(node),
            new PoolDefinitionPart(node),
            new PoolLifecyclePart(node),
            new PoolDiscoveryPart(),
            new VolumeListPart(node),
            new VolumeStatesPart(node),
            new VolumeCreationPart(node),
            _volumeStreams,
            new DeviceListPart(node),
            new DeviceStatesPart(node),
            new DeviceDefinitionPart(node),
        ];
    }

    /// <inheritdoc />
    public T? Find<T>()
        where T : class => Array.Find(_parts, static part => part is T) as T;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _lease.Node.Events.Leave(_subscriptions);
            _lease.Node.Networks.Events.Leave(_networks);
            _lease.Node.Pools.Events.Leave(_pools);
            _lease.Node.Devices.Events.Leave(_devices);
            _lease.Dispose();
            await _consoles.DisposeAsync().ConfigureAwait(false);
            await _volumeStreams.DisposeAsync().ConfigureAwait(false);
        }
    }
}
