using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NodeDevices;

/// <summary>Taking devices from the node, so that guests can have them.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeDeviceDetaching
{
    /// <summary>Takes a device from the node.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceDettach</c>, <c>REMOTE_PROC_NODE_DEVICE_DETTACH</c>.</remarks>
    [Procedure(118, Since = "0.6.1"), Acl("node_device:detach")]
    ValueTask NodeDeviceDettachAsync(string deviceName, CancellationToken cancellationToken);

    /// <summary>Takes a device from the node.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="driverName">What drives it for guests, such as <c>vfio</c>; null: what is usual.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceDetachFlags</c>, <c>REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS</c>.</remarks>
    [Procedure(301, Since = "1.0.5"), Acl("node_device:detach")]
    ValueTask NodeDeviceDetachFlagsAsync(string deviceName, string? driverName, uint flags, CancellationToken cancellationToken);

    /// <summary>Gives a device back to the node.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceReAttach</c>, <c>REMOTE_PROC_NODE_DEVICE_RE_ATTACH</c>.</remarks>
    [Procedure(119, Since = "0.6.1"), Acl("node_device:detach")]
    ValueTask NodeDeviceReAttachAsync(string deviceName, CancellationToken cancellationToken);

    /// <summary>Brings a device into the state that it had at power-on.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceReset</c>, <c>REMOTE_PROC_NODE_DEVICE_RESET</c>.</remarks>
    [Procedure(120, Since = "0.6.1"), Acl("node_device:detach")]
    ValueTask NodeDeviceResetAsync(string deviceName, CancellationToken cancellationToken);
}
