using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NodeDevices;

/// <summary>Listing and finding the node's devices.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeDeviceList
{
    /// <summary>Lists devices.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which devices.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The devices, and how many there are.</returns>
    /// <remarks><c>virConnectListAllNodeDevices</c>, <c>REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES</c>.</remarks>
    [Procedure(285, Since = "0.10.2", Idempotent = true)]
    [Acl("connect:search_node_devices")]
    [AclFilter("node_device:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Devices", RemoteLimits.NodeDeviceList)]
    ValueTask<(IReadOnlyList<NodeDeviceHandle> Devices, uint Count)> ConnectListAllNodeDevicesAsync(
        bool needResults,
        ListNodeDevicesFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Counts devices.</summary>
    /// <param name="capability">What the devices must be able to do; null: anything.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virNodeNumOfDevices</c>, <c>REMOTE_PROC_NODE_NUM_OF_DEVICES</c>.</remarks>
    [Procedure(111, Since = "0.5.0", Idempotent = true)]
    [Acl("connect:search_node_devices")]
    [AclFilter("node_device:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> NodeNumOfDevicesAsync(string? capability, uint flags, CancellationToken cancellationToken);

    /// <summary>Lists the names of devices.</summary>
    /// <param name="capability">What the devices must be able to do; null: anything.</param>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virNodeListDevices</c>, <c>REMOTE_PROC_NODE_LIST_DEVICES</c>.</remarks>
    [Procedure(112, Since = "0.5.0", Idempotent = true)]
    [Acl("connect:search_node_devices")]
    [AclFilter("node_device:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.NodeDeviceList)]
    ValueTask<IReadOnlyList<string>> NodeListDevicesAsync(
        string? capability,
        int maxNames,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Finds a device by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The device.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceLookupByName</c>, <c>REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(113, Since = "0.5.0", Idempotent = true), Acl("node_device:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<NodeDeviceHandle> NodeDeviceLookupByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Finds a SCSI host by its world wide names.</summary>
    /// <param name="worldWideNodeName">The node's name.</param>
    /// <param name="worldWidePortName">The port's name.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The device.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceLookupSCSIHostByWWN</c>, <c>REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN</c>.</remarks>
    [Procedure(297, Api = "virNodeDeviceLookupSCSIHostByWWN", Since = "1.0.2", Idempotent = true)]
    [Acl("node_device:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<NodeDeviceHandle> NodeDeviceLookupScsiHostByWwnAsync(
        string worldWideNodeName,
        string worldWidePortName,
        uint flags,
        CancellationToken cancellationToken);
}
