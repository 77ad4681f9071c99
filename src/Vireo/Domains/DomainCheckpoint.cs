using Vireo.Contract.Domains.Checkpoints;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>A point in time since which changes of a guest's disks are kept, for backups.</summary>
/// <remarks><c>virDomainCheckpointPtr</c>. Two are equal that stand for the same checkpoint of the same connection.</remarks>
public sealed record DomainCheckpoint
{
    private readonly DriverSession _session;

    internal DomainCheckpoint(DriverSession session, DomainCheckpointHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name (<c>virDomainCheckpointGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>The guest (<c>virDomainCheckpointGetDomain</c>).</summary>
    public Domain Domain => new(_session, Handle.Domain);

    /// <summary>What names it on the wire.</summary>
    internal DomainCheckpointHandle Handle { get; }

    /// <summary>Describes it.</summary>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virDomainCheckpointGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(
        DomainCheckpointXmlFlags flags = DomainCheckpointXmlFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainCheckpoints>("virDomainCheckpointGetXMLDesc")
            .DomainCheckpointGetXmlDescAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Finds the one that comes before it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="VirtNotFoundException">None comes before it.</exception>
    /// <remarks><c>virDomainCheckpointGetParent</c>.</remarks>
    public async Task<DomainCheckpoint> GetParentAsync(CancellationToken cancellationToken = default) =>
        new DomainCheckpoint(_session, await _session.Part<IDomainCheckpoints>("virDomainCheckpointGetParent")
            .DomainCheckpointGetParentAsync(Handle, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Lists those that come after it.</summary>
    /// <param name="flags">Which.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoints.</returns>
    /// <remarks><c>virDomainCheckpointListAllChildren</c>.</remarks>
    public async Task<IReadOnlyList<DomainCheckpoint>> ListChildrenAsync(
        DomainCheckpointListFlags flags = DomainCheckpointListFlags.None,
        CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<DomainCheckpointHandle> handles, _) = await _session.Part<IDomainCheckpoints>("virDomainCheckpointListAllChildren")
            .DomainCheckpointListAllChildrenAsync(Handle, true, flags, cancellationToken).ConfigureAwait(false);
        return [.. handles.Select(handle => new DomainCheckpoint(_session, handle))];
    }

    /// <summary>Deletes it.</summary>
    /// <param name="flags">What of it.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainCheckpointDelete</c>.</remarks>
    public async Task DeleteAsync(
        DomainCheckpointDeleteFlags flags = DomainCheckpointDeleteFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainCheckpoints>("virDomainCheckpointDelete")
            .DomainCheckpointDeleteAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
