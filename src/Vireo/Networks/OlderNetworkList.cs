using Vireo.Contract.Networks;
using Vireo.Sessions;

namespace Vireo.Networks;

/// <summary>Lists networks as it was done before libvirt 0.10.2: by their names, then each by itself.</summary>
/// <param name="session">The driver.</param>
/// <param name="cancellationToken">Gives up.</param>
internal sealed class OlderNetworkList(DriverSession session, CancellationToken cancellationToken)
{
    internal async Task<IReadOnlyList<NetworkHandle>> ListAsync(ListNetworksFlags flags)
    {
        INetworkList lists = session.Part<INetworkList>("virConnectListNetworks");
        INetworkLookup lookup = session.Part<INetworkLookup>("virNetworkLookupByName");
        List<NetworkHandle> found = [];
        if (OlderCalls.Wants(flags, ListNetworksFlags.Active, ListNetworksFlags.Inactive))
        {
            found.AddRange(await OlderCalls.FindAsync(
                lists.ConnectNumOfNetworksAsync(cancellationToken),
                max => lists.ConnectListNetworksAsync(max, cancellationToken),
                name => lookup.NetworkLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false));
        }

        if (OlderCalls.Wants(flags, ListNetworksFlags.Inactive, ListNetworksFlags.Active))
        {
            found.AddRange(await OlderCalls.FindAsync(
                lists.ConnectNumOfDefinedNetworksAsync(cancellationToken),
                max => lists.ConnectListDefinedNetworksAsync(max, cancellationToken),
                name => lookup.NetworkLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false));
        }

        return await OlderCalls.WhereAsync(found, network => IsWantedAsync(network, flags)).ConfigureAwait(false);
    }

    private async Task<bool> IsWantedAsync(NetworkHandle network, ListNetworksFlags flags) =>
        await OlderCalls.WantsAsync(flags, ListNetworksFlags.Persistent, ListNetworksFlags.Transient, () =>
            session.Part<INetworkStates>("virNetworkIsPersistent").NetworkIsPersistentAsync(network, cancellationToken)).ConfigureAwait(false)
        && await OlderCalls.WantsAsync(flags, ListNetworksFlags.Autostart, ListNetworksFlags.NoAutostart, () =>
            session.Part<INetworkStates>("virNetworkGetAutostart").NetworkGetAutostartAsync(network, cancellationToken)).ConfigureAwait(false);
}
