using Vireo.Contract.HostInterfaces;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.HostInterfaces;

/// <summary>The network interfaces of the host.</summary>
public sealed class ConnectionInterfaces
{
    private readonly DriverSession _session;

    internal ConnectionInterfaces(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Lists interfaces.</summary>
    /// <param name="flags">Which; none: all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interfaces, in no order.</returns>
    /// <remarks>
    /// <c>virConnectListAllInterfaces</c>, <c>virConnectNumOfInterfaces</c>, <c>virConnectListInterfaces</c>,
    /// <c>virConnectNumOfDefinedInterfaces</c>, <c>virConnectListDefinedInterfaces</c>.
    /// </remarks>
    public async Task<IReadOnlyList<HostInterface>> ListAsync(
        ListInterfacesFlags flags = ListInterfacesFlags.None,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<InterfaceHandle> handles = await OlderCalls.OrAsync(
            AllAsync(),
            () => new OlderInterfaceList(_session, cancellationToken).ListAsync(flags)).ConfigureAwait(false);
        return [.. handles.Select(handle => new HostInterface(_session, handle))];

        async ValueTask<IReadOnlyList<InterfaceHandle>> AllAsync() =>
            (await _session.Part<IInterfaceList>("virConnectListAllInterfaces")
                .ConnectListAllInterfacesAsync(true, flags, cancellationToken).ConfigureAwait(false)).Interfaces;
    }

    /// <summary>Finds an interface by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interface.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virInterfaceLookupByName</c>.</remarks>
    public async Task<HostInterface> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new HostInterface(_session, await _session.Part<IInterfaceLookup>("virInterfaceLookupByName")
            .InterfaceLookupByNameAsync(name, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds an interface by its hardware address.</summary>
    /// <param name="mac">The address.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interface.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.MultipleInterfaces"/>: there are several.</exception>
    /// <exception cref="VirtNotFoundException">There is none of this address.</exception>
    /// <remarks><c>virInterfaceLookupByMACString</c>.</remarks>
    public async Task<HostInterface> GetByMacAsync(string mac, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(mac);
        return new HostInterface(_session, await _session.Part<IInterfaceLookup>("virInterfaceLookupByMACString")
            .InterfaceLookupByMacStringAsync(mac, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for an interface by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interface; null: there is none.</returns>
    /// <remarks><c>virInterfaceLookupByName</c>.</remarks>
    public Task<HostInterface?> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByNameAsync(name, cancellationToken), VirtErrorCode.NoInterface);

    /// <summary>Looks for an interface by its hardware address.</summary>
    /// <param name="mac">The address.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interface; null: there is none.</returns>
    /// <remarks><c>virInterfaceLookupByMACString</c>.</remarks>
    public Task<HostInterface?> FindByMacAsync(string mac, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByMacAsync(mac, cancellationToken), VirtErrorCode.NoInterface);

    /// <summary>Makes or replaces a definition.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The interface.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virInterfaceDefineXML</c>.</remarks>
    public async Task<HostInterface> DefineAsync(
        string xml,
        InterfaceDefineFlags flags = InterfaceDefineFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new HostInterface(_session, await _session.WritablePart<IInterfaceDefinition>("virInterfaceDefineXML")
            .InterfaceDefineXmlAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Keeps the configuration as it is, to come back to.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: that was done already.</exception>
    /// <remarks><c>virInterfaceChangeBegin</c>.</remarks>
    public async Task BeginChangesAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IInterfaceChanges>("virInterfaceChangeBegin")
            .InterfaceChangeBeginAsync(0, cancellationToken).ConfigureAwait(false);

    /// <summary>Forgets the configuration that was kept: the new one stays.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: none is kept.</exception>
    /// <remarks><c>virInterfaceChangeCommit</c>.</remarks>
    public async Task CommitChangesAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IInterfaceChanges>("virInterfaceChangeCommit")
            .InterfaceChangeCommitAsync(0, cancellationToken).ConfigureAwait(false);

    /// <summary>Goes back to the configuration that was kept.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: none is kept.</exception>
    /// <remarks><c>virInterfaceChangeRollback</c>.</remarks>
    public async Task RollBackChangesAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IInterfaceChanges>("virInterfaceChangeRollback")
            .InterfaceChangeRollbackAsync(0, cancellationToken).ConfigureAwait(false);
}
