using Vireo.Contract.Domains.Snapshots;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>What a guest was at some time, kept to go back to.</summary>
/// <remarks><c>virDomainSnapshotPtr</c>. Two are equal that stand for the same snapshot of the same connection.</remarks>
public sealed record DomainSnapshot
{
    private readonly DriverSession _session;

    internal DomainSnapshot(DriverSession session, DomainSnapshotHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name (<c>virDomainSnapshotGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>The guest (<c>virDomainSnapshotGetDomain</c>).</summary>
    public Domain Domain => new(_session, Handle.Domain);

    /// <summary>What names it on the wire.</summary>
    internal DomainSnapshotHandle Handle { get; }

    /// <summary>Describes it.</summary>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virDomainSnapshotGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(
        DomainSnapshotXmlFlags flags = DomainSnapshotXmlFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainSnapshots>("virDomainSnapshotGetXMLDesc")
            .DomainSnapshotGetXmlDescAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Finds the one that it comes from.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtNotFoundException">It comes from none.</exception>
    /// <remarks><c>virDomainSnapshotGetParent</c>.</remarks>
    public async Task<DomainSnapshot> GetParentAsync(CancellationToken cancellationToken = default) =>
        new DomainSnapshot(_session, await _session.Part<IDomainSnapshotTree>("virDomainSnapshotGetParent")
            .DomainSnapshotGetParentAsync(Handle, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Lists those that come from it.</summary>
    /// <param name="flags">Which.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The snapshots.</returns>
    /// <remarks>
    /// <c>virDomainSnapshotListAllChildren</c>, <c>virDomainSnapshotNumChildren</c>, <c>virDomainSnapshotListChildrenNames</c>.
    /// </remarks>
    public async Task<IReadOnlyList<DomainSnapshot>> ListChildrenAsync(
        DomainSnapshotListFlags flags = DomainSnapshotListFlags.None,
        CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<DomainSnapshotHandle> handles, _) = await _session.Part<IDomainSnapshotTree>("virDomainSnapshotListAllChildren")
            .DomainSnapshotListAllChildrenAsync(Handle, true, flags, cancellationToken).ConfigureAwait(false);
        return [.. handles.Select(handle => new DomainSnapshot(_session, handle))];
    }

    /// <summary>Tells whether the guest as it is comes from it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virDomainSnapshotIsCurrent</c>.</remarks>
    public async Task<bool> IsCurrentAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainSnapshots>("virDomainSnapshotIsCurrent")
            .DomainSnapshotIsCurrentAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether libvirt takes note of it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virDomainSnapshotHasMetadata</c>.</remarks>
    public async Task<bool> HasMetadataAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainSnapshots>("virDomainSnapshotHasMetadata")
            .DomainSnapshotHasMetadataAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Goes back to it.</summary>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.SnapshotRevertRisky"/>: what is now would be lost, and that was not asked for.
    /// </exception>
    /// <remarks><c>virDomainRevertToSnapshot</c>.</remarks>
    public async Task RevertAsync(
        DomainSnapshotRevertFlags flags = DomainSnapshotRevertFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainSnapshots>("virDomainRevertToSnapshot")
            .DomainRevertToSnapshotAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Deletes it.</summary>
    /// <param name="flags">What of it.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSnapshotDelete</c>.</remarks>
    public async Task DeleteAsync(
        DomainSnapshotDeleteFlags flags = DomainSnapshotDeleteFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainSnapshots>("virDomainSnapshotDelete")
            .DomainSnapshotDeleteAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
