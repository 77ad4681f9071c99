using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Leases;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Node.Networks.Ports;

/// <summary>Networks for drivers of guests, by the names that guests' definitions have.</summary>
/// <param name="host">The host.</param>
/// <param name="started">Ends once the networks are taken up: a guest may start before its first connection.</param>
internal sealed class GuestNetworks(NetworkHost host, Func<Task> started) : IHostNetworks
{
    private readonly PortRegistry _ports = new(host);

    /// <inheritdoc />
    public async Task<NetworkPortDefinition> JoinAsync(string network, NetworkPortDefinition port, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(port);
        HostNetwork found = await FindAsync(network).ConfigureAwait(false);
        return await _ports.CreateAsync(found, port, isReclaimed: port.Plug is not null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async Task LeaveAsync(string network, Guid port)
    {
        try
        {
            HostNetwork found = await FindAsync(network).ConfigureAwait(false);
            await _ports.DeleteAsync(found, port, CancellationToken.None).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            // The network, or the port, went before the guest.
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<DhcpLease>> LeasesAsync(string network, string mac)
    {
        HostNetwork found = await FindAsync(network).ConfigureAwait(false);
        NetworkDefinition definition = found.State.Definition;
        return [.. LeaseFiles.Read(definition, host.Folders.DnsmasqOf(definition), mac, TimeProvider.System.GetUtcNow())];
    }

    private async Task<HostNetwork> FindAsync(string name)
    {
        await started().ConfigureAwait(false);
        return host.Networks.Find(name) is { State.IsRemoved: false } found
            ? found
            : throw NetworkFaults.Raise(VirtErrorCode.NoNetwork, $"no network with matching name '{name}'");
    }
}
