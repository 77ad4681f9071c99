using Vireo.Contract.Networks.Leases;
using Vireo.Errors;
using Vireo.Host.NetworkXml;

namespace Vireo.Host.Resources;

/// <summary>The host's virtual networks, as drivers of guests use them.</summary>
public interface IHostNetworks
{
    /// <summary>Gives a guest's interface a port on a network.</summary>
    /// <param name="network">The network's name.</param>
    /// <param name="port">The port that is wanted; with a plug: one that the guest has already.</param>
    /// <param name="cancellationToken">Gives up waiting for the network.</param>
    /// <returns>The port, with what it is plugged into.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>; the network is off, or cannot have the port.</exception>
    Task<NetworkPortDefinition> JoinAsync(string network, NetworkPortDefinition port, CancellationToken cancellationToken);

    /// <summary>Takes a port back. One that is not there is no fault.</summary>
    /// <param name="network">The network's name.</param>
    /// <param name="port">The port's UUID.</param>
    /// <returns>A task that ends when it was done.</returns>
    Task LeaveAsync(string network, Guid port);

    /// <summary>The addresses that a network gave to a guest's interface.</summary>
    /// <param name="network">The network's name.</param>
    /// <param name="mac">The interface's hardware address.</param>
    /// <returns>The leases.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>; the leases cannot be read.</exception>
    Task<IReadOnlyList<DhcpLease>> LeasesAsync(string network, string mac);
}
