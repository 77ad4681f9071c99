using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NetworkFilters;

/// <summary>Making, finding and removing network filters.</summary>
[Contract(typeof(RemoteProgram))]
public interface INwFilterDefinition
{
    /// <summary>Finds a filter by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNwFilter"/>: there is no such filter.</exception>
    /// <remarks><c>virNWFilterLookupByName</c>, <c>REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(175, Api = "virNWFilterLookupByName", Since = "0.8.0", Idempotent = true)]
    [Acl("nwfilter:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<NwFilterHandle> NwfilterLookupByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Finds a filter by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNwFilter"/>: there is no such filter.</exception>
    /// <remarks><c>virNWFilterLookupByUUID</c>, <c>REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID</c>.</remarks>
    [Procedure(176, Api = "virNWFilterLookupByUUID", Since = "0.8.0", Idempotent = true)]
    [Acl("nwfilter:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<NwFilterHandle> NwfilterLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken);

    /// <summary>Describes a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNwFilter"/>: there is no such filter.</exception>
    /// <remarks><c>virNWFilterGetXMLDesc</c>, <c>REMOTE_PROC_NWFILTER_GET_XML_DESC</c>.</remarks>
    [Procedure(177, Api = "virNWFilterGetXMLDesc", Since = "0.8.0", Idempotent = true)]
    [Acl("nwfilter:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<string> NwfilterGetXmlDescAsync(NwFilterHandle filter, uint flags, CancellationToken cancellationToken);

    /// <summary>Makes or replaces a filter; guests that use it are filtered anew.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virNWFilterDefineXML</c>, <c>REMOTE_PROC_NWFILTER_DEFINE_XML</c>.</remarks>
    [Procedure(180, Api = "virNWFilterDefineXML", Since = "0.8.0")]
    [Acl("nwfilter:write")]
    [Acl("nwfilter:save")]
    [Priority(CallPriority.High)]
    ValueTask<NwFilterHandle> NwfilterDefineXmlAsync(string xml, CancellationToken cancellationToken);

    /// <summary>Makes or replaces a filter; guests that use it are filtered anew.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virNWFilterDefineXMLFlags</c>, <c>REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS</c>.</remarks>
    [Procedure(431, Api = "virNWFilterDefineXMLFlags", Since = "7.7.0")]
    [Acl("nwfilter:write")]
    [Acl("nwfilter:save")]
    [Priority(CallPriority.High)]
    ValueTask<NwFilterHandle> NwfilterDefineXmlFlagsAsync(string xml, NwFilterDefineFlags flags, CancellationToken cancellationToken);

    /// <summary>Removes a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNwFilter"/>: there is no such filter. <see cref="VirtErrorCode.OperationInvalid"/>: it is in use.
    /// </exception>
    /// <remarks><c>virNWFilterUndefine</c>, <c>REMOTE_PROC_NWFILTER_UNDEFINE</c>.</remarks>
    [Procedure(181, Api = "virNWFilterUndefine", Since = "0.8.0"), Acl("nwfilter:delete"), Priority(CallPriority.High)]
    ValueTask NwfilterUndefineAsync(NwFilterHandle filter, CancellationToken cancellationToken);
}
