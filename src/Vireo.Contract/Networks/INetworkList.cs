using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks;

/// <summary>Listing virtual networks.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkList
{
    /// <summary>Lists networks.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which networks.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The networks, and how many there are.</returns>
    /// <remarks><c>virConnectListAllNetworks</c>, <c>REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS</c>.</remarks>
    [Procedure(283, Since = "0.10.2", Idempotent = true)]
    [Acl("connect:search_networks")]
    [AclFilter("network:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Networks", RemoteLimits.NetworkList)]
    ValueTask<(IReadOnlyList<NetworkHandle> Networks, uint Count)> ConnectListAllNetworksAsync(
        bool needResults,
        ListNetworksFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Counts the networks that are on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfNetworks</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_NETWORKS</c>.</remarks>
    [Procedure(52, Since = "0.3.0", Idempotent = true)]
    [Acl("connect:search_networks")]
    [AclFilter("network:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfNetworksAsync(CancellationToken cancellationToken);

    /// <summary>Lists the names of the networks that are on.</summary>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectListNetworks</c>, <c>REMOTE_PROC_CONNECT_LIST_NETWORKS</c>.</remarks>
    [Procedure(38, Since = "0.3.0", Idempotent = true)]
    [Acl("connect:search_networks")]
    [AclFilter("network:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.NetworkList)]
    ValueTask<IReadOnlyList<string>> ConnectListNetworksAsync(int maxNames, CancellationToken cancellationToken);

    /// <summary>Counts the networks that are off.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfDefinedNetworks</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS</c>.</remarks>
    [Procedure(50, Since = "0.3.0", Idempotent = true)]
    [Acl("connect:search_networks")]
    [AclFilter("network:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfDefinedNetworksAsync(CancellationToken cancellationToken);

    /// <summary>Lists the names of the networks that are off.</summary>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectListDefinedNetworks</c>, <c>REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS</c>.</remarks>
    [Procedure(36, Since = "0.3.0", Idempotent = true)]
    [Acl("connect:search_networks")]
    [AclFilter("network:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.NetworkList)]
    ValueTask<IReadOnlyList<string>> ConnectListDefinedNetworksAsync(int maxNames, CancellationToken cancellationToken);
}
