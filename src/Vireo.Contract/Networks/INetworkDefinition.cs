using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks;

/// <summary>Making, changing and removing networks.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkDefinition
{
    /// <summary>Makes or replaces a network's definition; a network that is on keeps what it has until it is off.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virNetworkDefineXML</c>, <c>REMOTE_PROC_NETWORK_DEFINE_XML</c>.</remarks>
    [Procedure(41, Api = "virNetworkDefineXML", Since = "0.3.0"), Acl("network:write"), Acl("network:save"), Priority(CallPriority.High)]
    ValueTask<NetworkHandle> NetworkDefineXmlAsync(string xml, CancellationToken cancellationToken);

    /// <summary>Makes or replaces a network's definition; a network that is on keeps what it has until it is off.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virNetworkDefineXMLFlags</c>, <c>REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS</c>.</remarks>
    [Procedure(432, Api = "virNetworkDefineXMLFlags", Since = "7.7.0")]
    [Acl("network:write")]
    [Acl("network:save")]
    [Priority(CallPriority.High)]
    ValueTask<NetworkHandle> NetworkDefineXmlFlagsAsync(string xml, NetworkDefineFlags flags, CancellationToken cancellationToken);

    /// <summary>Removes a network's definition; a network that is on goes on without one.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNetwork"/>: there is no such network. <see cref="VirtErrorCode.OperationInvalid"/>: it has none.
    /// </exception>
    /// <remarks><c>virNetworkUndefine</c>, <c>REMOTE_PROC_NETWORK_UNDEFINE</c>.</remarks>
    [Procedure(49, Since = "0.3.0"), Acl("network:delete"), Priority(CallPriority.High)]
    ValueTask NetworkUndefineAsync(NetworkHandle network, CancellationToken cancellationToken);

    /// <summary>
    /// Changes a part of a network. A peer without feature 16 (<c>VIR_DRV_FEATURE_NETWORK_UPDATE_HAS_CORRECT_ORDER</c>) takes command and
    /// section in each other's place.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="command">What to do.</param>
    /// <param name="section">With which part.</param>
    /// <param name="parentIndex">Which of several parents; -1: whichever fits, or there is only one.</param>
    /// <param name="xml">The part (XML).</param>
    /// <param name="flags">Whether it is for the network that is on or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNetwork"/>: there is no such network. <see cref="VirtErrorCode.OperationInvalid"/>: there is no such
    /// part, or it is there already.
    /// </exception>
    /// <remarks><c>virNetworkUpdate</c>, <c>REMOTE_PROC_NETWORK_UPDATE</c>.</remarks>
    [Procedure(291, Since = "0.10.2")]
    [Acl("network:write")]
    [Acl("network:save:!VIR_NETWORK_UPDATE_AFFECT_CONFIG|VIR_NETWORK_UPDATE_AFFECT_LIVE")]
    [Acl("network:save:VIR_NETWORK_UPDATE_AFFECT_CONFIG")]
    [Priority(CallPriority.High)]
    ValueTask NetworkUpdateAsync(
        NetworkHandle network,
        NetworkUpdateCommand command,
        NetworkUpdateSection section,
        int parentIndex,
        string xml,
        NetworkUpdateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Decides whether a network starts with the node.</summary>
    /// <param name="network">The network.</param>
    /// <param name="autostart">Whether it does.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNetwork"/>: there is no such network. <see cref="VirtErrorCode.OperationInvalid"/>: it has no definition.
    /// </exception>
    /// <remarks><c>virNetworkSetAutostart</c>, <c>REMOTE_PROC_NETWORK_SET_AUTOSTART</c>.</remarks>
    [Procedure(48, Since = "0.3.0"), Acl("network:write"), Priority(CallPriority.High)]
    ValueTask NetworkSetAutostartAsync(NetworkHandle network, bool autostart, CancellationToken cancellationToken);
}
