using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;
using Vireo.Host.Events;
using Vireo.Host.NetworkXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Node.Networks.Objects;

/// <summary>The networks of this host.</summary>
internal sealed class HostNetworks : ObjectTable<HostNetwork, NetworkState>
{
    /// <summary>Carries what becomes of them.</summary>
    internal EventHub<NetworkEventSubscriptions> Events { get; } = new();

    /// <summary>The network that a handle names.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is none.</exception>
    internal HostNetwork Require(NetworkHandle network) =>
        Find(network.Uuid) is { State.IsRemoved: false } found ? found : throw NetworkFaults.Missing(network.Uuid, network.Name);

    /// <summary>Changes a network.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: it is gone meanwhile.</exception>
    internal NetworkState Change(HostNetwork network, Func<NetworkState, NetworkState> change, NetworkEventType? tells = null) =>
        Change(network, change, tells is { } type ? state => Tell(state.Handle, type) : null)
            ?? throw NetworkFaults.Missing(network.State.Uuid ?? default, network.State.Name);

    /// <summary>Whether another network has a bridge, now or when it starts next.</summary>
    internal bool IsBridgeTaken(string bridge, string exceptNetwork) => States.Any(state =>
        state.Name != exceptNetwork && (state.Definition.Bridge == bridge || state.Record.Saved.Bridge == bridge));

    /// <summary>
    /// The network that a definition means; null: it is a new one. Name and UUID belong to one network, and to the same. The caller holds
    /// <see cref="ObjectTable{TObject, TState}.Gate"/>.
    /// </summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationFailed"/>: they belong to two.</exception>
    internal HostNetwork? FindSame(NetworkDefinition definition)
    {
        if (Find(definition.Uuid) is { } same)
        {
            return same.State.Name == definition.Name
                ? same
                : throw NetworkFaults.Raise(
                    VirtErrorCode.OperationFailed, $"network '{same.State.Name}' is already defined with uuid {definition.Uuid:D}");
        }

        return Find(definition.Name) is { } other
            ? throw NetworkFaults.Raise(
                VirtErrorCode.OperationFailed, $"network '{definition.Name}' already exists with uuid {other.State.Uuid:D}")
            : null;
    }

    /// <summary>Tells what became of a network.</summary>
    internal void Tell(NetworkHandle network, NetworkEventType type) => Events.Tell(connection => connection.Lifecycle(network, type));
}
