using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.HostInterfaces;

/// <summary>Making and removing the node's network interfaces, and turning them on and off.</summary>
[Contract(typeof(RemoteProgram))]
public interface IInterfaceDefinition
{
    /// <summary>Makes or replaces an interface's definition.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The interface.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virInterfaceDefineXML</c>, <c>REMOTE_PROC_INTERFACE_DEFINE_XML</c>.</remarks>
    [Procedure(131, Api = "virInterfaceDefineXML", Since = "0.7.2")]
    [Acl("interface:write")]
    [Acl("interface:save")]
    [Priority(CallPriority.High)]
    ValueTask<InterfaceHandle> InterfaceDefineXmlAsync(string xml, InterfaceDefineFlags flags, CancellationToken cancellationToken);

    /// <summary>Removes an interface's definition.</summary>
    /// <param name="networkInterface">The interface.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoInterface"/>: there is no such interface.</exception>
    /// <remarks><c>virInterfaceUndefine</c>, <c>REMOTE_PROC_INTERFACE_UNDEFINE</c>.</remarks>
    [Procedure(132, Since = "0.7.2"), Acl("interface:delete"), Priority(CallPriority.High)]
    ValueTask InterfaceUndefineAsync(InterfaceHandle networkInterface, CancellationToken cancellationToken);

    /// <summary>Turns an interface on.</summary>
    /// <param name="networkInterface">The interface.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoInterface"/>: there is no such interface. <see cref="VirtErrorCode.OperationInvalid"/>: it is on.
    /// </exception>
    /// <remarks><c>virInterfaceCreate</c>, <c>REMOTE_PROC_INTERFACE_CREATE</c>.</remarks>
    [Procedure(133, Since = "0.7.2"), Acl("interface:start")]
    ValueTask InterfaceCreateAsync(InterfaceHandle networkInterface, uint flags, CancellationToken cancellationToken);

    /// <summary>Turns an interface off.</summary>
    /// <param name="networkInterface">The interface.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoInterface"/>: there is no such interface. <see cref="VirtErrorCode.OperationInvalid"/>: it is off.
    /// </exception>
    /// <remarks><c>virInterfaceDestroy</c>, <c>REMOTE_PROC_INTERFACE_DESTROY</c>.</remarks>
    [Procedure(134, Since = "0.7.2"), Acl("interface:stop"), Priority(CallPriority.High)]
    ValueTask InterfaceDestroyAsync(InterfaceHandle networkInterface, uint flags, CancellationToken cancellationToken);
}
