using Vireo.Contract.Connections;
using Vireo.Contract.Networks;
using Vireo.Contract.Networks.Leases;
using Vireo.Contract.Networks.Ports;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Networks;

/// <summary>
/// A virtual network as its connection found it: a name and a UUID, nothing to free and nothing that changes. Its state is asked for with
/// every call.
/// </summary>
/// <remarks><c>virNetworkPtr</c>. Two are equal that stand for the same network of the same connection.</remarks>
public sealed record Network
{
    private readonly DriverSession _session;

    internal Network(DriverSession session, NetworkHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name, unique on its host (<c>virNetworkGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>Its UUID (<c>virNetworkGetUUID</c>, <c>virNetworkGetUUIDString</c>).</summary>
    public Guid Uuid => Handle.Uuid;

    /// <summary>What names it on the wire.</summary>
    internal NetworkHandle Handle { get; }

    /// <summary>Describes it.</summary>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virNetworkGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(NetworkXmlFlags flags = NetworkXmlFlags.None, CancellationToken cancellationToken = default) =>
        await _session.Part<INetworkStates>("virNetworkGetXMLDesc")
            .NetworkGetXmlDescAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Names the bridge on the host that its guests are connected to.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name.</returns>
    /// <remarks><c>virNetworkGetBridgeName</c>.</remarks>
    public async Task<string> GetBridgeNameAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INetworkStates>("virNetworkGetBridgeName")
            .NetworkGetBridgeNameAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it is on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is.</returns>
    /// <remarks><c>virNetworkIsActive</c>.</remarks>
    public async Task<bool> IsActiveAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INetworkStates>("virNetworkIsActive").NetworkIsActiveAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it has a definition that outlives it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <remarks><c>virNetworkIsPersistent</c>.</remarks>
    public async Task<bool> IsPersistentAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INetworkStates>("virNetworkIsPersistent")
            .NetworkIsPersistentAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it starts with its host.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virNetworkGetAutostart</c>.</remarks>
    public async Task<bool> GetAutostartAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INetworkStates>("virNetworkGetAutostart")
            .NetworkGetAutostartAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Has it start with its host, or not.</summary>
    /// <param name="autostart">Whether it shall.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it has no definition.</exception>
    /// <remarks><c>virNetworkSetAutostart</c>.</remarks>
    public async Task SetAutostartAsync(bool autostart, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INetworkDefinition>("virNetworkSetAutostart")
            .NetworkSetAutostartAsync(Handle, autostart, cancellationToken).ConfigureAwait(false);

    /// <summary>Turns it on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is on.</exception>
    /// <remarks><c>virNetworkCreate</c>.</remarks>
    public async Task StartAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INetworkLifecycle>("virNetworkCreate")
            .NetworkCreateAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Turns it off. Its guests keep running, without it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is off.</exception>
    /// <remarks><c>virNetworkDestroy</c>.</remarks>
    public async Task DestroyAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INetworkLifecycle>("virNetworkDestroy")
            .NetworkDestroyAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Removes its definition; if it is on, it is gone once it is off.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it has none.</exception>
    /// <remarks><c>virNetworkUndefine</c>.</remarks>
    public async Task UndefineAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INetworkDefinition>("virNetworkUndefine")
            .NetworkUndefineAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes a part of it.</summary>
    /// <param name="command">What to do.</param>
    /// <param name="section">With which part.</param>
    /// <param name="xml">The part (XML).</param>
    /// <param name="flags">Whether it is for the network that is on or for its definition.</param>
    /// <param name="parentIndex">Which of several parents; -1: whichever fits, or there is only one.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: there is no such part, or it is there already.</exception>
    /// <remarks><c>virNetworkUpdate</c>.</remarks>
    public async Task UpdateAsync(
        NetworkUpdateCommand command,
        NetworkUpdateSection section,
        string xml,
        NetworkUpdateFlags flags = NetworkUpdateFlags.None,
        int parentIndex = -1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        INetworkDefinition driver = _session.WritablePart<INetworkDefinition>("virNetworkUpdate");

        // Daemons before libvirt 7.2.0 take the two in each other's place.
        if (!await _session.SupportsAsync(ConnectFeature.NetworkUpdateHasCorrectOrder, cancellationToken).ConfigureAwait(false))
        {
            (command, section) = ((NetworkUpdateCommand)section, (NetworkUpdateSection)command);
        }

        await driver.NetworkUpdateAsync(Handle, command, section, parentIndex, xml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells what is noted of it.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="namespaceUri">Of an element: its namespace.</param>
    /// <param name="flags">Whether it is that of the network that is on or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The metadata.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetworkMetadata"/>: there is none of this kind.</exception>
    /// <remarks><c>virNetworkGetMetadata</c>.</remarks>
    public async Task<string> GetMetadataAsync(
        NetworkMetadataType type,
        string? namespaceUri = null,
        NetworkUpdateFlags flags = NetworkUpdateFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.Part<INetworkMetadata>("virNetworkGetMetadata")
            .NetworkGetMetadataAsync(Handle, type, namespaceUri, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes or removes what is noted of it.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="metadata">The new metadata; null: it is removed.</param>
    /// <param name="key">Of an element: the prefix of its namespace.</param>
    /// <param name="namespaceUri">Of an element: its namespace.</param>
    /// <param name="flags">Whether it is for the network that is on or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNetworkSetMetadata</c>.</remarks>
    public async Task SetMetadataAsync(
        NetworkMetadataType type,
        string? metadata = null,
        string? key = null,
        string? namespaceUri = null,
        NetworkUpdateFlags flags = NetworkUpdateFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INetworkMetadata>("virNetworkSetMetadata")
            .NetworkSetMetadataAsync(Handle, type, metadata, key, namespaceUri, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Lists the addresses that it has given out.</summary>
    /// <param name="mac">Of whom; null: of all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The leases.</returns>
    /// <remarks><c>virNetworkGetDHCPLeases</c>.</remarks>
    public async Task<IReadOnlyList<DhcpLease>> GetLeasesAsync(string? mac = null, CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<DhcpLease> leases, _) = await _session.Part<INetworkLeases>("virNetworkGetDHCPLeases")
            .NetworkGetDhcpLeasesAsync(Handle, mac, true, 0, cancellationToken).ConfigureAwait(false);
        return leases;
    }

    /// <summary>Lists its ports.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The ports.</returns>
    /// <remarks><c>virNetworkListAllPorts</c>.</remarks>
    public async Task<IReadOnlyList<NetworkPort>> ListPortsAsync(CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<NetworkPortHandle> handles, _) = await _session.Part<INetworkPorts>("virNetworkListAllPorts")
            .NetworkListAllPortsAsync(Handle, true, 0, cancellationToken).ConfigureAwait(false);
        return [.. handles.Select(handle => new NetworkPort(_session, handle))];
    }

    /// <summary>Finds one of its ports.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The port.</returns>
    /// <exception cref="VirtNotFoundException">It has none of this UUID.</exception>
    /// <remarks><c>virNetworkPortLookupByUUID</c>, <c>virNetworkPortLookupByUUIDString</c>.</remarks>
    public async Task<NetworkPort> GetPortAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        new NetworkPort(_session, await _session.Part<INetworkPorts>("virNetworkPortLookupByUUID")
            .NetworkPortLookupByUuidAsync(Handle, uuid, cancellationToken).ConfigureAwait(false));

    /// <summary>Looks for one of its ports.</summary>
    /// <param name="uuid">The port's UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The port; null: there is none.</returns>
    /// <remarks><c>virNetworkPortLookupByUUID</c>.</remarks>
    public Task<NetworkPort?> FindPortAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetPortAsync(uuid, cancellationToken), VirtErrorCode.NoNetworkPort);

    /// <summary>Makes a port.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The port.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: the network is off.</exception>
    /// <remarks><c>virNetworkPortCreateXML</c>.</remarks>
    public async Task<NetworkPort> CreatePortAsync(
        string xml,
        NetworkPortCreateFlags flags = NetworkPortCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new NetworkPort(_session, await _session.WritablePart<INetworkPorts>("virNetworkPortCreateXML")
            .NetworkPortCreateXmlAsync(Handle, xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
