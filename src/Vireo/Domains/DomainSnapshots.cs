using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>A guest's snapshots.</summary>
public sealed class DomainSnapshots
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainSnapshots(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Lists them.</summary>
    /// <param name="flags">Which snapshots.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshots.</returns>
    /// <remarks><c>virDomainListAllSnapshots</c>, <c>virDomainSnapshotNum</c>, <c>virDomainSnapshotListNames</c>.</remarks>
    public async Task<IReadOnlyList<DomainSnapshot>> ListAsync(
        DomainSnapshotListFlags flags = DomainSnapshotListFlags.None,
        CancellationToken cancellationToken = default)
    {
        IDomainSnapshotList lists = _session.Part<IDomainSnapshotList>("virDomainListAllSnapshots");
        IReadOnlyList<DomainSnapshotHandle> handles = await OlderCalls.OrAsync(AllAsync(), NamedAsync).ConfigureAwait(false);
        return [.. handles.Select(handle => new DomainSnapshot(_session, handle))];

        async ValueTask<IReadOnlyList<DomainSnapshotHandle>> AllAsync() =>
            (await lists.DomainListAllSnapshotsAsync(_domain, true, flags, cancellationToken).ConfigureAwait(false)).Snapshots;

        // Before there was that call: by names, then each by itself.
        async Task<IReadOnlyList<DomainSnapshotHandle>> NamedAsync()
        {
            IDomainSnapshots lookup = _session.Part<IDomainSnapshots>("virDomainSnapshotLookupByName");
            return await OlderCalls.FindAsync(
                lists.DomainSnapshotNumAsync(_domain, flags, cancellationToken),
                max => lists.DomainSnapshotListNamesAsync(_domain, max, flags, cancellationToken),
                name => lookup.DomainSnapshotLookupByNameAsync(_domain, name, 0, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Finds one by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virDomainSnapshotLookupByName</c>.</remarks>
    public async Task<DomainSnapshot> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new DomainSnapshot(_session, await _session.Part<IDomainSnapshots>("virDomainSnapshotLookupByName")
            .DomainSnapshotLookupByNameAsync(_domain, name, 0, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for one by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshot; null: there is none.</returns>
    /// <remarks><c>virDomainSnapshotLookupByName</c>.</remarks>
    public Task<DomainSnapshot?> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByNameAsync(name, cancellationToken), VirtErrorCode.NoDomainSnapshot);

    /// <summary>Finds the one that the guest as it is comes from.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtNotFoundException">It comes from none.</exception>
    /// <remarks><c>virDomainSnapshotCurrent</c>.</remarks>
    public async Task<DomainSnapshot> GetCurrentAsync(CancellationToken cancellationToken = default) =>
        new DomainSnapshot(_session, await _session.Part<IDomainSnapshots>("virDomainSnapshotCurrent")
            .DomainSnapshotCurrentAsync(_domain, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Tells whether the guest as it is comes from one.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <remarks><c>virDomainHasCurrentSnapshot</c>.</remarks>
    public async Task<bool> HasCurrentAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainSnapshotList>("virDomainHasCurrentSnapshot")
            .DomainHasCurrentSnapshotAsync(_domain, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Takes one.</summary>
    /// <param name="xml">What to take, and its name (XML).</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virDomainSnapshotCreateXML</c>.</remarks>
    public async Task<DomainSnapshot> CreateAsync(
        string xml,
        DomainSnapshotCreateFlags flags = DomainSnapshotCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new DomainSnapshot(_session, await _session.WritablePart<IDomainSnapshots>("virDomainSnapshotCreateXML")
            .DomainSnapshotCreateXmlAsync(_domain, xml, flags, cancellationToken).ConfigureAwait(false));
    }
}
