using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Ports;

/// <summary>Gives guests ports on networks, and takes them back. Each call takes the network's turn.</summary>
/// <param name="host">The host.</param>
internal sealed class PortRegistry(NetworkHost host)
{
    /// <summary>Gives a guest a port, or takes up one that it has already.</summary>
    /// <exception cref="VirtException">The network is off, or cannot have it.</exception>
    internal async Task<NetworkPortDefinition> CreateAsync(
        HostNetwork network, NetworkPortDefinition wanted, bool isReclaimed, CancellationToken cancellationToken)
    {
        using HostNetwork.Turn turn = await network.EnterAsync(cancellationToken).ConfigureAwait(false);
        NetworkState state = Active(network);
        CheckPlug(wanted, isReclaimed);
        (NetworkPortDefinition port, PromisedTraffic promised) = isReclaimed
            ? (wanted, state.Promised)
            : await AllocateAsync(state, wanted).ConfigureAwait(false);
        if (isReclaimed)
        {
            PortAllocation.Reclaim(state, port);
        }

        if (state.Ports.ContainsKey(port.Uuid))
        {
            throw NetworkFaults.Raise(VirtErrorCode.NetworkPortExist, $"Network port with UUID {port.Uuid:D} already exists");
        }

        PortStore.Save(host.Folders, state.Name, port);
        NetworkState after = Change(network, now => now with { Ports = now.Ports.Add(port.Uuid, port), Promised = promised });
        await host.Hook.TellAsync(after, "port-created", "begin", port).ConfigureAwait(false);
        return port;
    }

    /// <summary>Takes a port back.</summary>
    /// <exception cref="VirtException">The network is off, or has no such port.</exception>
    internal async Task DeleteAsync(HostNetwork network, Guid uuid, CancellationToken cancellationToken)
    {
        using HostNetwork.Turn turn = await network.EnterAsync(cancellationToken).ConfigureAwait(false);
        NetworkPortDefinition port = Require(network, uuid);
        NetworkState state = Active(network);
        PromisedTraffic promised = await TrafficPromises.RemoveAsync(state, port).ConfigureAwait(false);
        PortStore.Delete(host.Folders, state.Name, uuid);
        NetworkState after = Change(network, now => now with { Ports = now.Ports.Remove(uuid), Promised = promised });
        await host.Hook.TellAsync(after, "port-deleted", "begin", port).ConfigureAwait(false);
    }

    /// <summary>Changes a port's rates.</summary>
    /// <exception cref="VirtException">The network is off, has no such port, or not enough traffic left.</exception>
    internal async Task ChangeAsync(
        HostNetwork network, Guid uuid, Func<NetworkPortDefinition, NetworkPortDefinition> change, CancellationToken cancellationToken)
    {
        using HostNetwork.Turn turn = await network.EnterAsync(cancellationToken).ConfigureAwait(false);
        NetworkPortDefinition old = Require(network, uuid);
        NetworkState state = Active(network);
        (NetworkPortDefinition port, PromisedTraffic promised) = await TrafficPromises.ChangeAsync(state, old, change(old)).ConfigureAwait(false);
        PortStore.Save(host.Folders, state.Name, port);
        Change(network, now => now with { Ports = now.Ports.SetItem(uuid, port), Promised = promised });
    }

    /// <summary>A port of a network that is on.</summary>
    /// <exception cref="VirtException">There is no such port, or the network is off.</exception>
    internal static NetworkPortDefinition Find(HostNetwork network, Guid uuid)
    {
        NetworkPortDefinition port = Require(network, uuid);
        Active(network);
        return port;
    }

    /// <summary>The state of a network that is on.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is off.</exception>
    internal static NetworkState Active(HostNetwork network) =>
        network.State is { IsActive: true } state ? state : throw NetworkFaults.Inactive(network.State.Name);

    private static NetworkPortDefinition Require(HostNetwork network, Guid uuid) => network.State.Ports.GetValueOrDefault(uuid)
        ?? throw NetworkFaults.Raise(VirtErrorCode.NoNetworkPort, $"Network port with UUID {uuid:D} does not exist");

    private static void CheckPlug(NetworkPortDefinition port, bool isReclaimed)
    {
        if (port.Plug is null && isReclaimed)
        {
            throw NetworkFaults.Raise(VirtErrorCode.InvalidArg, "Port reclaim requested but plug type is none");
        }

        if (port.Plug is not null && !isReclaimed)
        {
            throw NetworkFaults.Raise(VirtErrorCode.InvalidArg, "Port reclaim not requested but plug type is not none");
        }
    }

    private static async Task<(NetworkPortDefinition Port, PromisedTraffic Promised)> AllocateAsync(NetworkState state, NetworkPortDefinition wanted) =>
        await TrafficPromises.AddAsync(state, PortAllocation.Allocate(state, wanted)).ConfigureAwait(false);

    private NetworkState Change(HostNetwork network, Func<NetworkState, NetworkState> change)
    {
        PromisedTraffic before = network.State.Promised;
        NetworkState after = host.Networks.Change(network, change);
        if (after.Definition is { IsOwn: true, Addresses.Count: > 0 })
        {
            GuestMacs.Write(host.Folders.DnsmasqOf(after.Definition), after.Ports.Values);
        }

        if (after.Promised != before)
        {
            NetworkStatus.Save(host.Folders, after);
        }

        return after;
    }
}
