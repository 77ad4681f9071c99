using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NodeDevices;

/// <summary>Asking for events of the node's devices.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeDeviceEventRegistration
{
    /// <summary>Asks for one kind of event.</summary>
    /// <param name="eventId">The kind.</param>
    /// <param name="device">The device; null: every device.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The registration's number, which each of its events carries.</returns>
    /// <remarks><c>virConnectNodeDeviceEventRegisterAny</c>, <c>REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY</c>.</remarks>
    [Procedure(374, Since = "2.2.0")]
    [Acl("connect:search_node_devices")]
    [AclFilter("node_device:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNodeDeviceEventRegisterAnyAsync(
        NodeDeviceEventId eventId,
        NodeDeviceHandle? device,
        CancellationToken cancellationToken);

    /// <summary>Ends a registration.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectNodeDeviceEventDeregisterAny</c>, <c>REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY</c>.</remarks>
    [Procedure(375, Since = "2.2.0"), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectNodeDeviceEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken);
}
