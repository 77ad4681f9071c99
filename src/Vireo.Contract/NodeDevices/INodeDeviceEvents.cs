using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NodeDevices;

/// <summary>What becomes of the node's devices.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeDeviceEvents
{
    /// <summary>A device came or went.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="device">The device.</param>
    /// <param name="type">What became of it.</param>
    /// <param name="detail">0: no event has details yet.</param>
    /// <remarks><c>VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE</c>, <c>REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE</c>.</remarks>
    [Event(376, Since = "2.2.0")]
    void NodeDeviceEventLifecycle(int callbackId, NodeDeviceHandle device, NodeDeviceEventType type, int detail);

    /// <summary>A device changed.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="device">The device.</param>
    /// <remarks><c>VIR_NODE_DEVICE_EVENT_ID_UPDATE</c>, <c>REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE</c>.</remarks>
    [Event(377, Since = "2.2.0")]
    void NodeDeviceEventUpdate(int callbackId, NodeDeviceHandle device);
}
