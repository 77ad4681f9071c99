using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.HostInterfaces;

/// <summary>Finding the node's network interfaces.</summary>
[Contract(typeof(RemoteProgram))]
public interface IInterfaceLookup
{
    /// <summary>Finds an interface by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interface.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoInterface"/>: there is no such interface.</exception>
    /// <remarks><c>virInterfaceLookupByName</c>, <c>REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(128, Since = "0.7.2", Idempotent = true), Acl("interface:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<InterfaceHandle> InterfaceLookupByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Finds an interface by its hardware address.</summary>
    /// <param name="mac">The address.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interface.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoInterface"/>: there is no such interface. <see cref="VirtErrorCode.MultipleInterfaces"/>: there are
    /// several.
    /// </exception>
    /// <remarks><c>virInterfaceLookupByMACString</c>, <c>REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING</c>.</remarks>
    [Procedure(129, Api = "virInterfaceLookupByMACString", Since = "0.7.2", Idempotent = true)]
    [Acl("interface:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<InterfaceHandle> InterfaceLookupByMacStringAsync(string mac, CancellationToken cancellationToken);

    /// <summary>Describes an interface.</summary>
    /// <param name="networkInterface">The interface.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoInterface"/>: there is no such interface.</exception>
    /// <remarks><c>virInterfaceGetXMLDesc</c>, <c>REMOTE_PROC_INTERFACE_GET_XML_DESC</c>.</remarks>
    [Procedure(130, Api = "virInterfaceGetXMLDesc", Since = "0.7.2", Idempotent = true), Acl("interface:read"), ReadOnly]
    ValueTask<string> InterfaceGetXmlDescAsync(
        InterfaceHandle networkInterface,
        InterfaceXmlFlags flags,
        CancellationToken cancellationToken);
}
