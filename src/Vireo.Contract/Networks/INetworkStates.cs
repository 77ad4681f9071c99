using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks;

/// <summary>What a virtual network is and whether it is on.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkStates
{
    /// <summary>Describes a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkGetXMLDesc</c>, <c>REMOTE_PROC_NETWORK_GET_XML_DESC</c>.</remarks>
    [Procedure(43, Api = "virNetworkGetXMLDesc", Since = "0.3.0", Idempotent = true)]
    [Acl("network:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<string> NetworkGetXmlDescAsync(NetworkHandle network, NetworkXmlFlags flags, CancellationToken cancellationToken);

    /// <summary>Names the bridge on the node that a network's guests are connected to.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkGetBridgeName</c>, <c>REMOTE_PROC_NETWORK_GET_BRIDGE_NAME</c>.</remarks>
    [Procedure(45, Since = "0.3.0", Idempotent = true), Acl("network:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<string> NetworkGetBridgeNameAsync(NetworkHandle network, CancellationToken cancellationToken);

    /// <summary>Tells whether a network starts with the node.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkGetAutostart</c>, <c>REMOTE_PROC_NETWORK_GET_AUTOSTART</c>.</remarks>
    [Procedure(44, Since = "0.3.0", Idempotent = true), Acl("network:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> NetworkGetAutostartAsync(NetworkHandle network, CancellationToken cancellationToken);

    /// <summary>Tells whether a network is on.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkIsActive</c>, <c>REMOTE_PROC_NETWORK_IS_ACTIVE</c>.</remarks>
    [Procedure(152, Since = "0.7.3", Idempotent = true), Acl("network:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> NetworkIsActiveAsync(NetworkHandle network, CancellationToken cancellationToken);

    /// <summary>Tells whether a network has a definition.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkIsPersistent</c>, <c>REMOTE_PROC_NETWORK_IS_PERSISTENT</c>.</remarks>
    [Procedure(153, Since = "0.7.3", Idempotent = true), Acl("network:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> NetworkIsPersistentAsync(NetworkHandle network, CancellationToken cancellationToken);
}
