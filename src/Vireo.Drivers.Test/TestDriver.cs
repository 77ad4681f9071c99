using Vireo.Contract.Drivers;
using Vireo.Drivers.Test.Connections;
using Vireo.Drivers.Test.Consoles;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Lists;
using Vireo.Drivers.Test.Nodes;
using Vireo.Drivers.Test.Saving;
using Vireo.Host.Events;

namespace Vireo.Drivers.Test;

/// <summary>One open connection to the test driver: a part for each contract interface that it carries out.</summary>
internal sealed class TestDriver : IDriver
{
    private readonly object[] _parts;
    private readonly DomainEventSubscriptions _subscriptions;
    private readonly ConsolesPart _consoles;
    private readonly NodeLease _lease;
    private int _disposed;

    internal TestDriver(DriverOpening opening, NodeLease lease)
    {
        _lease = lease;
        TestNode node = lease.Node;
        var subscriptions = new EventSubscriptions();
        _subscriptions = new DomainEventSubscriptions(subscriptions, opening.Events);
        node.Events.Join(_subscriptions);
        _consoles = new ConsolesPart(node);
        _parts =
        [
            new DescriptionPart(opening.Uri),
            new SessionPart(),
            new CapabilitiesPart(node),
            new HardwarePart(node),
            _subscriptions,
            new NetworkEventSubscriptions(subscriptions),
            new StoragePoolEventSubscriptions(subscriptions),
            new NodeDeviceEventSubscriptions(subscriptions),
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
            new SnapshotsPart(node),
            _consoles,
            new NetworksPart(node),
            new NetworkLookupPart(node),
            new StoragePoolsPart(node),
            new StorageLookupPart(node),
            new InterfacesPart(node),
            new NodeDevicesPart(node),
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
            _lease.Dispose();
            await _consoles.DisposeAsync().ConfigureAwait(false);
        }
    }
}
