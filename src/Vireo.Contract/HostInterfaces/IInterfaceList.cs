using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.HostInterfaces;

/// <summary>Listing the node's network interfaces.</summary>
[Contract(typeof(RemoteProgram))]
public interface IInterfaceList
{
    /// <summary>Lists interfaces.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which interfaces.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interfaces, and how many there are.</returns>
    /// <remarks><c>virConnectListAllInterfaces</c>, <c>REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES</c>.</remarks>
    [Procedure(284, Since = "0.10.2", Idempotent = true)]
    [Acl("connect:search_interfaces")]
    [AclFilter("interface:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Interfaces", RemoteLimits.InterfaceList)]
    ValueTask<(IReadOnlyList<InterfaceHandle> Interfaces, uint Count)> ConnectListAllInterfacesAsync(
        bool needResults,
        ListInterfacesFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Counts the interfaces that are up.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfInterfaces</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_INTERFACES</c>.</remarks>
    [Procedure(126, Since = "0.7.2", Idempotent = true)]
    [Acl("connect:search_interfaces")]
    [AclFilter("interface:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfInterfacesAsync(CancellationToken cancellationToken);

    /// <summary>Lists the names of the interfaces that are up.</summary>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectListInterfaces</c>, <c>REMOTE_PROC_CONNECT_LIST_INTERFACES</c>.</remarks>
    [Procedure(127, Since = "0.7.2", Idempotent = true)]
    [Acl("connect:search_interfaces")]
    [AclFilter("interface:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.InterfaceList)]
    ValueTask<IReadOnlyList<string>> ConnectListInterfacesAsync(int maxNames, CancellationToken cancellationToken);

    /// <summary>Counts the interfaces that are down.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfDefinedInterfaces</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES</c>.</remarks>
    [Procedure(137, Since = "0.7.2", Idempotent = true)]
    [Acl("connect:search_interfaces")]
    [AclFilter("interface:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfDefinedInterfacesAsync(CancellationToken cancellationToken);

    /// <summary>Lists the names of the interfaces that are down.</summary>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectListDefinedInterfaces</c>, <c>REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES</c>.</remarks>
    [Procedure(138, Since = "0.7.2", Idempotent = true)]
    [Acl("connect:search_interfaces")]
    [AclFilter("interface:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.InterfaceList)]
    ValueTask<IReadOnlyList<string>> ConnectListDefinedInterfacesAsync(int maxNames, CancellationToken cancellationToken);

    /// <summary>Tells whether an interface is up.</summary>
    /// <param name="networkInterface">The interface.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoInterface"/>: there is no such interface.</exception>
    /// <remarks><c>virInterfaceIsActive</c>, <c>REMOTE_PROC_INTERFACE_IS_ACTIVE</c>.</remarks>
    [Procedure(156, Since = "0.7.3", Idempotent = true), Acl("interface:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> InterfaceIsActiveAsync(InterfaceHandle networkInterface, CancellationToken cancellationToken);
}
