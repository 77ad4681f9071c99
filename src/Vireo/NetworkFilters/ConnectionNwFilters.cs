using Vireo.Contract.NetworkFilters;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.NetworkFilters;

/// <summary>The network filters of a connection, and what binds them to guests' network cards.</summary>
public sealed class ConnectionNwFilters
{
    private readonly DriverSession _session;

    internal ConnectionNwFilters(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Lists filters.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filters, in no order.</returns>
    /// <remarks><c>virConnectListAllNWFilters</c>, <c>virConnectNumOfNWFilters</c>, <c>virConnectListNWFilters</c>.</remarks>
    public async Task<IReadOnlyList<NwFilter>> ListAsync(CancellationToken cancellationToken = default)
    {
        INwFilterList lists = _session.Part<INwFilterList>("virConnectListAllNWFilters");
        IReadOnlyList<NwFilterHandle> handles = await OlderCalls.OrAsync(AllAsync(), NamedAsync).ConfigureAwait(false);
        return [.. handles.Select(handle => new NwFilter(_session, handle))];

        async ValueTask<IReadOnlyList<NwFilterHandle>> AllAsync() =>
            (await lists.ConnectListAllNwfiltersAsync(true, 0, cancellationToken).ConfigureAwait(false)).Filters;

        // Before there was that call: by names, then each by itself.
        async Task<IReadOnlyList<NwFilterHandle>> NamedAsync()
        {
            INwFilterDefinition lookup = _session.Part<INwFilterDefinition>("virNWFilterLookupByName");
            return await OlderCalls.FindAsync(
                lists.ConnectNumOfNwfiltersAsync(cancellationToken),
                max => lists.ConnectListNwfiltersAsync(max, cancellationToken),
                name => lookup.NwfilterLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Finds a filter by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virNWFilterLookupByName</c>.</remarks>
    public async Task<NwFilter> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new NwFilter(_session, await _session.Part<INwFilterDefinition>("virNWFilterLookupByName")
            .NwfilterLookupByNameAsync(name, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds a filter by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this UUID.</exception>
    /// <remarks><c>virNWFilterLookupByUUID</c>, <c>virNWFilterLookupByUUIDString</c>.</remarks>
    public async Task<NwFilter> GetByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        new NwFilter(_session, await _session.Part<INwFilterDefinition>("virNWFilterLookupByUUID")
            .NwfilterLookupByUuidAsync(uuid, cancellationToken).ConfigureAwait(false));

    /// <summary>Looks for a filter by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filter; null: there is none.</returns>
    /// <remarks><c>virNWFilterLookupByName</c>.</remarks>
    public Task<NwFilter?> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByNameAsync(name, cancellationToken), VirtErrorCode.NoNwFilter);

    /// <summary>Looks for a filter by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filter; null: there is none.</returns>
    /// <remarks><c>virNWFilterLookupByUUID</c>.</remarks>
    public Task<NwFilter?> FindByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByUuidAsync(uuid, cancellationToken), VirtErrorCode.NoNwFilter);

    /// <summary>Makes or replaces a filter; guests that use it are filtered anew.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virNWFilterDefineXML</c>, <c>virNWFilterDefineXMLFlags</c>.</remarks>
    public async Task<NwFilter> DefineAsync(
        string xml,
        NwFilterDefineFlags flags = NwFilterDefineFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (flags == NwFilterDefineFlags.None)
        {
            return new NwFilter(_session, await _session.WritablePart<INwFilterDefinition>("virNWFilterDefineXML")
                .NwfilterDefineXmlAsync(xml, cancellationToken).ConfigureAwait(false));
        }

        return new NwFilter(_session, await _session.WritablePart<INwFilterDefinition>("virNWFilterDefineXMLFlags")
            .NwfilterDefineXmlFlagsAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Lists bindings.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The bindings.</returns>
    /// <remarks><c>virConnectListAllNWFilterBindings</c>.</remarks>
    public async Task<IReadOnlyList<NwFilterBinding>> ListBindingsAsync(CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<NwFilterBindingHandle> handles, _) = await _session.Part<INwFilterBindings>("virConnectListAllNWFilterBindings")
            .ConnectListAllNwfilterBindingsAsync(true, 0, cancellationToken).ConfigureAwait(false);
        return [.. handles.Select(handle => new NwFilterBinding(_session, handle))];
    }

    /// <summary>Finds the binding of a device.</summary>
    /// <param name="portDevice">The device on the node.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The binding.</returns>
    /// <exception cref="VirtNotFoundException">It has none.</exception>
    /// <remarks><c>virNWFilterBindingLookupByPortDev</c>.</remarks>
    public async Task<NwFilterBinding> GetBindingAsync(string portDevice, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(portDevice);
        return new NwFilterBinding(_session, await _session.Part<INwFilterBindings>("virNWFilterBindingLookupByPortDev")
            .NwfilterBindingLookupByPortDevAsync(portDevice, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for the binding of a device.</summary>
    /// <param name="portDevice">The device on the host.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The binding; null: there is none.</returns>
    /// <remarks><c>virNWFilterBindingLookupByPortDev</c>.</remarks>
    public Task<NwFilterBinding?> FindBindingAsync(string portDevice, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetBindingAsync(portDevice, cancellationToken), VirtErrorCode.NoNwFilterBinding);

    /// <summary>Binds a filter to a device.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The binding.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationFailed"/>: the device has one.</exception>
    /// <remarks><c>virNWFilterBindingCreateXML</c>.</remarks>
    public async Task<NwFilterBinding> CreateBindingAsync(
        string xml,
        NwFilterBindingCreateFlags flags = NwFilterBindingCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new NwFilterBinding(_session, await _session.WritablePart<INwFilterBindings>("virNWFilterBindingCreateXML")
            .NwfilterBindingCreateXmlAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }
}
