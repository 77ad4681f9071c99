using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NodeDevices;

/// <summary>What a device of the node is and whether it is on.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeDeviceStates
{
    /// <summary>Describes a device.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceGetXMLDesc</c>, <c>REMOTE_PROC_NODE_DEVICE_GET_XML_DESC</c>.</remarks>
    [Procedure(114, Api = "virNodeDeviceGetXMLDesc", Since = "0.5.0", Idempotent = true), Acl("node_device:read"), ReadOnly]
    ValueTask<string> NodeDeviceGetXmlDescAsync(string deviceName, NodeDeviceXmlFlags flags, CancellationToken cancellationToken);

    /// <summary>Names the device that a device hangs on.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name; null: it hangs on none.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceGetParent</c>, <c>REMOTE_PROC_NODE_DEVICE_GET_PARENT</c>.</remarks>
    [Procedure(115, Since = "0.5.0", Idempotent = true), Acl("node_device:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<string?> NodeDeviceGetParentAsync(string deviceName, CancellationToken cancellationToken);

    /// <summary>Counts what a device can do.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How much.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceNumOfCaps</c>, <c>REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS</c>.</remarks>
    [Procedure(116, Since = "0.5.0", Idempotent = true), Acl("node_device:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<int> NodeDeviceNumOfCapsAsync(string deviceName, CancellationToken cancellationToken);

    /// <summary>Lists what a device can do.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceListCaps</c>, <c>REMOTE_PROC_NODE_DEVICE_LIST_CAPS</c>.</remarks>
    [Procedure(117, Since = "0.5.0", Idempotent = true)]
    [Acl("node_device:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.NodeDeviceCapsList)]
    ValueTask<IReadOnlyList<string>> NodeDeviceListCapsAsync(string deviceName, int maxNames, CancellationToken cancellationToken);

    /// <summary>Tells whether a device starts with the node.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceGetAutostart</c>, <c>REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART</c>.</remarks>
    [Procedure(433, Since = "7.8.0", Idempotent = true), Acl("node_device:read"), Priority(CallPriority.High)]
    ValueTask<bool> NodeDeviceGetAutostartAsync(string deviceName, CancellationToken cancellationToken);

    /// <summary>Tells whether a device has a definition.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceIsPersistent</c>, <c>REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT</c>.</remarks>
    [Procedure(435, Since = "7.8.0", Idempotent = true), Acl("node_device:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> NodeDeviceIsPersistentAsync(string deviceName, CancellationToken cancellationToken);

    /// <summary>Tells whether a device is on.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceIsActive</c>, <c>REMOTE_PROC_NODE_DEVICE_IS_ACTIVE</c>.</remarks>
    [Procedure(436, Since = "7.8.0", Idempotent = true), Acl("node_device:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> NodeDeviceIsActiveAsync(string deviceName, CancellationToken cancellationToken);
}
