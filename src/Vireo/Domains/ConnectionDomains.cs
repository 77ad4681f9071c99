using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.Statistics;
using Vireo.Errors;
using Vireo.Events;
using Vireo.Parameters;
using Vireo.Rpc.Descriptors;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>The guests of a connection.</summary>
public sealed class ConnectionDomains
{
    private readonly DriverSession _session;
    private readonly ConnectionEvents _events;

    internal ConnectionDomains(DriverSession session, ConnectionEvents events)
    {
        _session = session;
        _events = events;
    }

    /// <summary>Guests that were saved to files.</summary>
    public SavedDomains Saved => new(_session);

    /// <summary>What guests can be made of.</summary>
    public DomainCapabilities Capabilities => new(_session);

    /// <summary>Lists guests.</summary>
    /// <param name="flags">Which; none: all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guests, in no order.</returns>
    /// <remarks>
    /// <c>virConnectListAllDomains</c>, <c>virConnectNumOfDomains</c>, <c>virConnectListDomains</c>, <c>virConnectNumOfDefinedDomains</c>,
    /// <c>virConnectListDefinedDomains</c>.
    /// </remarks>
    public async Task<IReadOnlyList<Domain>> ListAsync(
        ListDomainsFlags flags = ListDomainsFlags.None,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<DomainHandle> handles = await OlderCalls.OrAsync(
            AllAsync(),
            () => new OlderDomainList(_session, cancellationToken).ListAsync(flags)).ConfigureAwait(false);
        return [.. handles.Select(Of)];

        async ValueTask<IReadOnlyList<DomainHandle>> AllAsync() =>
            (await _session.Part<IDomainList>("virConnectListAllDomains")
                .ConnectListAllDomainsAsync(true, flags, cancellationToken).ConfigureAwait(false)).Domains;
    }

    /// <summary>Finds a guest by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virDomainLookupByName</c>.</remarks>
    public async Task<Domain> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Of(await Lookup("virDomainLookupByName").DomainLookupByNameAsync(name, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds a guest by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this UUID.</exception>
    /// <remarks><c>virDomainLookupByUUID</c>, <c>virDomainLookupByUUIDString</c>.</remarks>
    public async Task<Domain> GetByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        Of(await Lookup("virDomainLookupByUUID").DomainLookupByUuidAsync(uuid, cancellationToken).ConfigureAwait(false));

    /// <summary>Finds a guest that runs by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtNotFoundException">None of this id runs.</exception>
    /// <remarks><c>virDomainLookupByID</c>.</remarks>
    public async Task<Domain> GetByIdAsync(int id, CancellationToken cancellationToken = default) =>
        Of(await Lookup("virDomainLookupByID").DomainLookupByIdAsync(id, cancellationToken).ConfigureAwait(false));

    /// <summary>Looks for a guest by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest; null: there is none of this name.</returns>
    /// <remarks><c>virDomainLookupByName</c>.</remarks>
    public Task<Domain?> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByNameAsync(name, cancellationToken), VirtErrorCode.NoDomain);

    /// <summary>Looks for a guest by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest; null: there is none of this UUID.</returns>
    /// <remarks><c>virDomainLookupByUUID</c>.</remarks>
    public Task<Domain?> FindByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByUuidAsync(uuid, cancellationToken), VirtErrorCode.NoDomain);

    /// <summary>Looks for a guest that runs by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest; null: none of this id runs.</returns>
    /// <remarks><c>virDomainLookupByID</c>.</remarks>
    public Task<Domain?> FindByIdAsync(int id, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByIdAsync(id, cancellationToken), VirtErrorCode.NoDomain);

    /// <summary>Defines a guest, or changes the definition of the guest with this name and UUID; it is not started.</summary>
    /// <param name="xml">libvirt's XML.</param>
    /// <param name="flags">How it is checked.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>, <see cref="VirtErrorCode.XmlDetail"/>: the XML is wrong.
    /// <see cref="VirtErrorCode.OperationFailed"/>: its name belongs to a guest with another UUID.
    /// </exception>
    /// <remarks><c>virDomainDefineXML</c>, <c>virDomainDefineXMLFlags</c>.</remarks>
    public async Task<Domain> DefineAsync(
        string xml,
        DomainDefineFlags flags = DomainDefineFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (flags == DomainDefineFlags.None)
        {
            return Of(await _session.WritablePart<IDomainDefinition>("virDomainDefineXML").DomainDefineXmlAsync(xml, cancellationToken)
                .ConfigureAwait(false));
        }

        return Of(await _session.WritablePart<IDomainDefinition>("virDomainDefineXMLFlags")
            .DomainDefineXmlFlagsAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Starts a guest that has no definition: once it ends, it is gone.</summary>
    /// <param name="xml">libvirt's XML.</param>
    /// <param name="flags">How it is started.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest with its id.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>, <see cref="VirtErrorCode.XmlDetail"/>: the XML is wrong.
    /// <see cref="VirtErrorCode.OperationFailed"/>: a guest of this name or UUID runs already.
    /// </exception>
    /// <remarks><c>virDomainCreateXML</c>, <c>virDomainCreateLinux</c>.</remarks>
    public async Task<Domain> CreateAsync(
        string xml,
        DomainCreateFlags flags = DomainCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return Of(await _session.WritablePart<IDomainCreation>("virDomainCreateXML").DomainCreateXmlAsync(xml, flags, cancellationToken)
            .ConfigureAwait(false));
    }

    /// <summary>Starts a guest that has no definition and hands it files; once it ends, it is gone.</summary>
    /// <param name="xml">libvirt's XML.</param>
    /// <param name="files">The files.</param>
    /// <param name="flags">How it is started.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest with its id.</returns>
    /// <remarks><c>virDomainCreateXMLWithFiles</c>. On unix sockets only.</remarks>
    public async Task<Domain> CreateAsync(
        string xml,
        PassedDescriptors files,
        DomainCreateFlags flags = DomainCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(files);
        return Of(await _session.WritablePart<IDomainCreation>("virDomainCreateXMLWithFiles")
            .DomainCreateXmlWithFilesAsync(xml, flags, files, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Tells figures of many guests in one call.</summary>
    /// <param name="stats">Which groups of figures; none: all that the driver has.</param>
    /// <param name="flags">Which guests, and how.</param>
    /// <param name="domains">The guests; null: all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures of each guest.</returns>
    /// <remarks><c>virConnectGetAllDomainStats</c>, <c>virDomainListGetStats</c>.</remarks>
    public async Task<IReadOnlyList<(Domain Domain, TypedParameters Statistics)>> GetStatisticsAsync(
        DomainStatsTypes stats = DomainStatsTypes.None,
        DomainStatsFlags flags = DomainStatsFlags.None,
        IEnumerable<Domain>? domains = null,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<DomainHandle> handles = domains is null ? [] : [.. domains.Select(domain => domain.Handle)];
        IReadOnlyList<DomainStatsRecord> records = await _session.Part<IDomainStatistics>("virConnectGetAllDomainStats")
            .ConnectGetAllDomainStatsAsync(handles, stats, flags, cancellationToken).ConfigureAwait(false);
        return [.. records.Select(record => (Of(record.Domain), new TypedParameters(record.Parameters)))];
    }

    /// <summary>Subscribes to what happens to guests. Everything that happens after this is in the subscription.</summary>
    /// <param name="domain">The guest; null: all, those included that come later.</param>
    /// <param name="cancellationToken">Gives up; nothing is subscribed.</param>
    /// <returns>The subscription; dispose it.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSupport"/>: the driver tells nothing.</exception>
    /// <remarks><c>virConnectDomainEventRegisterAny</c> with <c>VIR_DOMAIN_EVENT_ID_LIFECYCLE</c>.</remarks>
    public Task<EventSubscription<DomainLifecycleEvent>> SubscribeLifecycleAsync(
        Domain? domain = null,
        CancellationToken cancellationToken = default) =>
        _events.SubscribeAsync<DomainLifecycleEvent>(domain is null ? null : e => e.Domain.Uuid == domain.Uuid, cancellationToken);

    private IDomainLookup Lookup(string function) => _session.Part<IDomainLookup>(function);

    private Domain Of(DomainHandle handle) => new(_session, handle);
}
