using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks.Leases;

/// <summary>The addresses that networks have given out.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkLeases
{
    /// <summary>Lists the addresses that a network has given out.</summary>
    /// <param name="network">The network.</param>
    /// <param name="mac">Of whom; null: of all.</param>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The leases, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkGetDHCPLeases</c>, <c>REMOTE_PROC_NETWORK_GET_DHCP_LEASES</c>.</remarks>
    [Procedure(341, Api = "virNetworkGetDHCPLeases", Since = "1.2.6", Idempotent = true)]
    [Acl("network:read")]
    [ReadOnly]
    [ReplyMax("Leases", RemoteLimits.NetworkDhcpLeases)]
    ValueTask<(IReadOnlyList<DhcpLease> Leases, uint Count)> NetworkGetDhcpLeasesAsync(
        NetworkHandle network,
        string? mac,
        bool needResults,
        uint flags,
        CancellationToken cancellationToken);
}
