using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks;

/// <summary>Asking for networks' events.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkEventRegistration
{
    /// <summary>Asks for one kind of event.</summary>
    /// <param name="eventId">The kind.</param>
    /// <param name="network">The network; null: every network.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The registration's number, which each of its events carries.</returns>
    /// <remarks><c>virConnectNetworkEventRegisterAny</c>, <c>REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY</c>.</remarks>
    [Procedure(313, Since = "1.2.1"), Acl("connect:search_networks"), AclFilter("network:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNetworkEventRegisterAnyAsync(NetworkEventId eventId, NetworkHandle? network, CancellationToken cancellationToken);

    /// <summary>Ends a registration.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectNetworkEventDeregisterAny</c>, <c>REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY</c>.</remarks>
    [Procedure(314, Since = "1.2.1"), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectNetworkEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken);
}
