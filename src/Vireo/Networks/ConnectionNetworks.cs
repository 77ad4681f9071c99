using Vireo.Contract.Networks;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Networks;

/// <summary>The virtual networks of a connection.</summary>
public sealed class ConnectionNetworks
{
    private readonly DriverSession _session;

    internal ConnectionNetworks(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Lists networks.</summary>
    /// <param name="flags">Which; none: all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The networks, in no order.</returns>
    /// <remarks>
    /// <c>virConnectListAllNetworks</c>, <c>virConnectNumOfNetworks</c>, <c>virConnectListNetworks</c>,
    /// <c>virConnectNumOfDefinedNetworks</c>, <c>virConnectListDefinedNetworks</c>.
    /// </remarks>
    public async Task<IReadOnlyList<Network>> ListAsync(
        ListNetworksFlags flags = ListNetworksFlags.None,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<NetworkHandle> handles = await OlderCalls.OrAsync(
            AllAsync(),
            () => new OlderNetworkList(_session, cancellationToken).ListAsync(flags)).ConfigureAwait(false);
        return [.. handles.Select(handle => new Network(_session, handle))];

        async ValueTask<IReadOnlyList<NetworkHandle>> AllAsync() =>
            (await _session.Part<INetworkList>("virConnectListAllNetworks")
                .ConnectListAllNetworksAsync(true, flags, cancellationToken).ConfigureAwait(false)).Networks;
    }

    /// <summary>Finds a network by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virNetworkLookupByName</c>.</remarks>
    public async Task<Network> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new Network(_session, await _session.Part<INetworkLookup>("virNetworkLookupByName")
            .NetworkLookupByNameAsync(name, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds a network by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this UUID.</exception>
    /// <remarks><c>virNetworkLookupByUUID</c>, <c>virNetworkLookupByUUIDString</c>.</remarks>
    public async Task<Network> GetByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        new Network(_session, await _session.Part<INetworkLookup>("virNetworkLookupByUUID")
            .NetworkLookupByUuidAsync(uuid, cancellationToken).ConfigureAwait(false));

    /// <summary>Looks for a network by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network; null: there is none.</returns>
    /// <remarks><c>virNetworkLookupByName</c>.</remarks>
    public Task<Network?> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByNameAsync(name, cancellationToken), VirtErrorCode.NoNetwork);

    /// <summary>Looks for a network by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network; null: there is none.</returns>
    /// <remarks><c>virNetworkLookupByUUID</c>.</remarks>
    public Task<Network?> FindByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByUuidAsync(uuid, cancellationToken), VirtErrorCode.NoNetwork);

    /// <summary>Makes or replaces a definition; a network that is on keeps what it has until it is off.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virNetworkDefineXML</c>, <c>virNetworkDefineXMLFlags</c>.</remarks>
    public async Task<Network> DefineAsync(
        string xml,
        NetworkDefineFlags flags = NetworkDefineFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (flags == NetworkDefineFlags.None)
        {
            return new Network(_session, await _session.WritablePart<INetworkDefinition>("virNetworkDefineXML")
                .NetworkDefineXmlAsync(xml, cancellationToken).ConfigureAwait(false));
        }

        return new Network(_session, await _session.WritablePart<INetworkDefinition>("virNetworkDefineXMLFlags")
            .NetworkDefineXmlFlagsAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Turns a network on that has no definition; once it is off, it is gone.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virNetworkCreateXML</c>, <c>virNetworkCreateXMLFlags</c>.</remarks>
    public async Task<Network> CreateAsync(
        string xml,
        NetworkCreateFlags flags = NetworkCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (flags == NetworkCreateFlags.None)
        {
            return new Network(_session, await _session.WritablePart<INetworkLifecycle>("virNetworkCreateXML")
                .NetworkCreateXmlAsync(xml, cancellationToken).ConfigureAwait(false));
        }

        return new Network(_session, await _session.WritablePart<INetworkLifecycle>("virNetworkCreateXMLFlags")
            .NetworkCreateXmlFlagsAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }
}
