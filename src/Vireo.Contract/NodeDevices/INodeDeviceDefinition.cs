using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NodeDevices;

/// <summary>Making, changing and removing devices of the node that are made by software.</summary>
[Contract(typeof(RemoteProgram))]
public interface INodeDeviceDefinition
{
    /// <summary>Makes a device that has no definition.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The device.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virNodeDeviceCreateXML</c>, <c>REMOTE_PROC_NODE_DEVICE_CREATE_XML</c>.</remarks>
    [Procedure(123, Api = "virNodeDeviceCreateXML", Since = "0.6.3"), Acl("node_device:write"), Acl("node_device:start")]
    ValueTask<NodeDeviceHandle> NodeDeviceCreateXmlAsync(string xml, NodeDeviceCreateXmlFlags flags, CancellationToken cancellationToken);

    /// <summary>Makes or replaces a device's definition.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The device.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virNodeDeviceDefineXML</c>, <c>REMOTE_PROC_NODE_DEVICE_DEFINE_XML</c>.</remarks>
    [Procedure(428, Api = "virNodeDeviceDefineXML", Since = "7.3.0"), Acl("node_device:write"), Acl("node_device:save")]
    ValueTask<NodeDeviceHandle> NodeDeviceDefineXmlAsync(string xml, NodeDeviceDefineXmlFlags flags, CancellationToken cancellationToken);

    /// <summary>Turns a device on that has a definition.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device. <see cref="VirtErrorCode.OperationInvalid"/>: it is on.
    /// </exception>
    /// <remarks><c>virNodeDeviceCreate</c>, <c>REMOTE_PROC_NODE_DEVICE_CREATE</c>.</remarks>
    [Procedure(430, Since = "7.3.0"), Acl("node_device:start"), Priority(CallPriority.High)]
    ValueTask NodeDeviceCreateAsync(string deviceName, uint flags, CancellationToken cancellationToken);

    /// <summary>Turns a device off.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device. <see cref="VirtErrorCode.OperationInvalid"/>: it is off.
    /// </exception>
    /// <remarks><c>virNodeDeviceDestroy</c>, <c>REMOTE_PROC_NODE_DEVICE_DESTROY</c>.</remarks>
    [Procedure(124, Since = "0.6.3"), Acl("node_device:stop"), Priority(CallPriority.High)]
    ValueTask NodeDeviceDestroyAsync(string deviceName, CancellationToken cancellationToken);

    /// <summary>Removes a device's definition.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device. <see cref="VirtErrorCode.OperationInvalid"/>: it has none.
    /// </exception>
    /// <remarks><c>virNodeDeviceUndefine</c>, <c>REMOTE_PROC_NODE_DEVICE_UNDEFINE</c>.</remarks>
    [Procedure(429, Since = "7.3.0"), Acl("node_device:delete"), Priority(CallPriority.High)]
    ValueTask NodeDeviceUndefineAsync(string deviceName, uint flags, CancellationToken cancellationToken);

    /// <summary>Changes a device.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether it is for the device that is on or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceUpdate</c>, <c>REMOTE_PROC_NODE_DEVICE_UPDATE</c>.</remarks>
    [Procedure(447, Since = "10.1.0")]
    [Acl("node_device:write")]
    [Acl("node_device:save:!VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG|VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE")]
    [Acl("node_device:save:VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG")]
    [Priority(CallPriority.High)]
    ValueTask NodeDeviceUpdateAsync(string deviceName, string xml, NodeDeviceUpdateFlags flags, CancellationToken cancellationToken);

    /// <summary>Decides whether a device starts with the node.</summary>
    /// <param name="deviceName">The device's name.</param>
    /// <param name="autostart">Whether it does.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNodeDevice"/>: there is no such device.</exception>
    /// <remarks><c>virNodeDeviceSetAutostart</c>, <c>REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART</c>.</remarks>
    [Procedure(434, Since = "7.8.0"), Acl("node_device:write"), Priority(CallPriority.High)]
    ValueTask NodeDeviceSetAutostartAsync(string deviceName, bool autostart, CancellationToken cancellationToken);
}
