using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks;

/// <summary>Turning networks on and off.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkLifecycle
{
    /// <summary>Turns a network on that has a definition.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNetwork"/>: there is no such network. <see cref="VirtErrorCode.OperationInvalid"/>: it is on.
    /// </exception>
    /// <remarks><c>virNetworkCreate</c>, <c>REMOTE_PROC_NETWORK_CREATE</c>.</remarks>
    [Procedure(39, Since = "0.3.0"), Acl("network:start")]
    ValueTask NetworkCreateAsync(NetworkHandle network, CancellationToken cancellationToken);

    /// <summary>Turns a network on that has no definition; once it is off, it is gone.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virNetworkCreateXML</c>, <c>REMOTE_PROC_NETWORK_CREATE_XML</c>.</remarks>
    [Procedure(40, Api = "virNetworkCreateXML", Since = "0.3.0"), Acl("network:write"), Acl("network:start")]
    ValueTask<NetworkHandle> NetworkCreateXmlAsync(string xml, CancellationToken cancellationToken);

    /// <summary>Turns a network on that has no definition; once it is off, it is gone.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virNetworkCreateXMLFlags</c>, <c>REMOTE_PROC_NETWORK_CREATE_XML_FLAGS</c>.</remarks>
    [Procedure(437, Api = "virNetworkCreateXMLFlags", Since = "7.8.0")]
    [Acl("network:write")]
    [Acl("network:start")]
    [Priority(CallPriority.High)]
    ValueTask<NetworkHandle> NetworkCreateXmlFlagsAsync(string xml, NetworkCreateFlags flags, CancellationToken cancellationToken);

    /// <summary>Turns a network off. Its guests keep running, without it.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNetwork"/>: there is no such network. <see cref="VirtErrorCode.OperationInvalid"/>: it is off.
    /// </exception>
    /// <remarks><c>virNetworkDestroy</c>, <c>REMOTE_PROC_NETWORK_DESTROY</c>.</remarks>
    [Procedure(42, Since = "0.3.0"), Acl("network:stop"), Priority(CallPriority.High)]
    ValueTask NetworkDestroyAsync(NetworkHandle network, CancellationToken cancellationToken);
}
