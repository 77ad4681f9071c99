using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NetworkFilters;

/// <summary>What binds filters to guests' network cards.</summary>
[Contract(typeof(RemoteProgram))]
public interface INwFilterBindings
{
    /// <summary>Lists bindings.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The bindings, and how many there are.</returns>
    /// <remarks><c>virConnectListAllNWFilterBindings</c>, <c>REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS</c>.</remarks>
    [Procedure(401, Api = "virConnectListAllNWFilterBindings", Since = "4.5.0", Idempotent = true)]
    [Acl("connect:search_nwfilter_bindings")]
    [AclFilter("nwfilter_binding:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Bindings", RemoteLimits.NwfilterBindingList)]
    ValueTask<(IReadOnlyList<NwFilterBindingHandle> Bindings, uint Count)> ConnectListAllNwfilterBindingsAsync(
        bool needResults,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Finds the binding of a device.</summary>
    /// <param name="name">The device on the node.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The binding.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNwFilterBinding"/>: there is no such binding.</exception>
    /// <remarks><c>virNWFilterBindingLookupByPortDev</c>, <c>REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV</c>.</remarks>
    [Procedure(397, Api = "virNWFilterBindingLookupByPortDev", Since = "4.5.0", Idempotent = true)]
    [Acl("nwfilter_binding:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<NwFilterBindingHandle> NwfilterBindingLookupByPortDevAsync(string name, CancellationToken cancellationToken);

    /// <summary>Describes a binding.</summary>
    /// <param name="binding">The binding.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNwFilterBinding"/>: there is no such binding.</exception>
    /// <remarks><c>virNWFilterBindingGetXMLDesc</c>, <c>REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC</c>.</remarks>
    [Procedure(398, Api = "virNWFilterBindingGetXMLDesc", Since = "4.5.0", Idempotent = true)]
    [Acl("nwfilter_binding:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<string> NwfilterBindingGetXmlDescAsync(NwFilterBindingHandle binding, uint flags, CancellationToken cancellationToken);

    /// <summary>Binds a filter to a device.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The binding.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationFailed"/>: the device has one.</exception>
    /// <remarks><c>virNWFilterBindingCreateXML</c>, <c>REMOTE_PROC_NWFILTER_BINDING_CREATE_XML</c>.</remarks>
    [Procedure(399, Api = "virNWFilterBindingCreateXML", Since = "4.5.0"), Acl("nwfilter_binding:create"), Priority(CallPriority.High)]
    ValueTask<NwFilterBindingHandle> NwfilterBindingCreateXmlAsync(
        string xml,
        NwFilterBindingCreateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Ends a binding: the device is filtered no more.</summary>
    /// <param name="binding">The binding.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNwFilterBinding"/>: there is no such binding.</exception>
    /// <remarks><c>virNWFilterBindingDelete</c>, <c>REMOTE_PROC_NWFILTER_BINDING_DELETE</c>.</remarks>
    [Procedure(400, Api = "virNWFilterBindingDelete", Since = "4.5.0"), Acl("nwfilter_binding:delete"), Priority(CallPriority.High)]
    ValueTask NwfilterBindingDeleteAsync(NwFilterBindingHandle binding, CancellationToken cancellationToken);
}
