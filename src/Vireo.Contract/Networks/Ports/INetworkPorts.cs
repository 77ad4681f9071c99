using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Networks.Ports;

/// <summary>The ports by which guests are joined to a network.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkPorts
{
    /// <summary>Lists a network's ports.</summary>
    /// <param name="network">The network.</param>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The ports, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkListAllPorts</c>, <c>REMOTE_PROC_NETWORK_LIST_ALL_PORTS</c>.</remarks>
    [Procedure(404, Since = "5.5.0", Idempotent = true)]
    [Acl("network:search_ports")]
    [AclFilter("network_port:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Ports", RemoteLimits.NetworkPortList)]
    ValueTask<(IReadOnlyList<NetworkPortHandle> Ports, uint Count)> NetworkListAllPortsAsync(
        NetworkHandle network,
        bool needResults,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Finds a port by its UUID.</summary>
    /// <param name="network">The network.</param>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The port.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNetwork"/>: there is no such network. <see cref="VirtErrorCode.NoNetworkPort"/>: there is no such port.
    /// </exception>
    /// <remarks><c>virNetworkPortLookupByUUID</c>, <c>REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID</c>.</remarks>
    [Procedure(405, Api = "virNetworkPortLookupByUUID", Since = "5.5.0", Idempotent = true)]
    [Acl("network_port:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<NetworkPortHandle> NetworkPortLookupByUuidAsync(NetworkHandle network, Guid uuid, CancellationToken cancellationToken);

    /// <summary>Makes a port.</summary>
    /// <param name="network">The network.</param>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The port.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNetwork"/>: there is no such network. <see cref="VirtErrorCode.OperationInvalid"/>: the network is off.
    /// </exception>
    /// <remarks><c>virNetworkPortCreateXML</c>, <c>REMOTE_PROC_NETWORK_PORT_CREATE_XML</c>.</remarks>
    [Procedure(406, Api = "virNetworkPortCreateXML", Since = "5.5.0"), Acl("network_port:create")]
    ValueTask<NetworkPortHandle> NetworkPortCreateXmlAsync(
        NetworkHandle network,
        string xml,
        NetworkPortCreateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells a port's limits.</summary>
    /// <param name="port">The port.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Whether texts are told too.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The limits (their names are in <see cref="NetworkPortParameters"/>), and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetworkPort"/>: there is no such port.</exception>
    /// <remarks><c>virNetworkPortGetParameters</c>, <c>REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS</c>.</remarks>
    [Procedure(407, Since = "5.5.0", Idempotent = true)]
    [Acl("network_port:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.NetworkPortParameters)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> NetworkPortGetParametersAsync(
        NetworkPortHandle port,
        int parameterCount,
        TypedParameterFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Changes a port's limits.</summary>
    /// <param name="port">The port.</param>
    /// <param name="parameters">The limits; their names are in <see cref="NetworkPortParameters"/>.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetworkPort"/>: there is no such port.</exception>
    /// <remarks><c>virNetworkPortSetParameters</c>, <c>REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS</c>.</remarks>
    [Procedure(408, Since = "5.5.0"), Acl("network_port:write")]
    ValueTask NetworkPortSetParametersAsync(
        NetworkPortHandle port,
        [XdrMax(RemoteLimits.NetworkPortParameters)] IReadOnlyList<TypedParameter> parameters,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Describes a port.</summary>
    /// <param name="port">The port.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetworkPort"/>: there is no such port.</exception>
    /// <remarks><c>virNetworkPortGetXMLDesc</c>, <c>REMOTE_PROC_NETWORK_PORT_GET_XML_DESC</c>.</remarks>
    [Procedure(409, Api = "virNetworkPortGetXMLDesc", Since = "5.5.0", Idempotent = true), Acl("network_port:read"), ReadOnly]
    ValueTask<string> NetworkPortGetXmlDescAsync(NetworkPortHandle port, uint flags, CancellationToken cancellationToken);

    /// <summary>Removes a port.</summary>
    /// <param name="port">The port.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetworkPort"/>: there is no such port.</exception>
    /// <remarks><c>virNetworkPortDelete</c>, <c>REMOTE_PROC_NETWORK_PORT_DELETE</c>.</remarks>
    [Procedure(410, Since = "5.5.0"), Acl("network_port:delete")]
    ValueTask NetworkPortDeleteAsync(NetworkPortHandle port, uint flags, CancellationToken cancellationToken);
}
