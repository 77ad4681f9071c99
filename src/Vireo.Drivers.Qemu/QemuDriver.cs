using Vireo.Contract.Drivers;
using Vireo.Drivers.Qemu.Connections;
using Vireo.Drivers.Qemu.Consoles;
using Vireo.Drivers.Qemu.Domains;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Running;
using Vireo.Drivers.Qemu.Statistics;
using Vireo.Host.Events;

namespace Vireo.Drivers.Qemu;

/// <summary>One open connection to the QEMU driver: a part for each contract interface that it carries out.</summary>
internal sealed class QemuDriver : IDriver
{
    private readonly object[] _parts;
    private readonly QemuNode _node;
    private readonly IDriver? _beside;
    private readonly DomainEventSubscriptions _subscriptions;
    private readonly MonitorEventSubscriptions _monitorSubscriptions;
    private readonly BoundGuests _bound = new();
    private int _disposed;

    /// <summary>Opens a connection.</summary>
    /// <param name="opening">What is opened.</param>
    /// <param name="node">The guests.</param>
    /// <param name="beside">What the connection serves beside guests, from now on this one's to dispose; null: nothing.</param>
    internal QemuDriver(DriverOpening opening, QemuNode node, IDriver? beside)
    {
        _node = node;
        _beside = beside;
        var subscriptions = new EventSubscriptions();
        _subscriptions = new DomainEventSubscriptions(subscriptions, opening.Events);
        node.Events.Join(_subscriptions);
        _monitorSubscriptions = new MonitorEventSubscriptions(opening.QemuEvents);
        node.MonitorEvents.Join(_monitorSubscriptions);
        _parts =
        [
            new DescriptionPart(node, opening.Uri),
            new SessionPart(),
            new CapabilitiesPart(node),
            new HypervisorProcessorsPart(node),
            new HardwarePart(),
            new NodeMemoryPart(),
            new NodeStatisticsPart(),
            new NodePowerPart(),
            _subscriptions,
            new LookupPart(node),
            new ListPart(node),
            new StatesPart(node),
            new DefinitionPart(node),
            new CreationPart(node, _bound),
            new LifecyclePart(node),
            new SavingPart(node),
            new ConsolesPart(node),
            new StatisticsPart(node),
            new JobsPart(node),
            new MemoryPart(node),
            new ProcessorsPart(node),
            new MetadataPart(node),
            new SnapshotsPart(node),
            new SecurityPart(node),
            new MonitorPart(node, _monitorSubscriptions),
            new InterfacesPart(node),
        ];
    }

    /// <inheritdoc />
    public T? Find<T>()
        where T : class => Array.Find(_parts, static part => part is T) as T ?? _beside?.Find<T>();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _node.Events.Leave(_subscriptions);
            _node.MonitorEvents.Leave(_monitorSubscriptions);
            await _bound.EndAllAsync().ConfigureAwait(false);
            if (_beside is not null)
            {
                await _beside.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
