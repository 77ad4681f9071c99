using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Checkpoints;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>A guest's checkpoints: points in time since which changes of its disks are kept, for backups.</summary>
public sealed class DomainCheckpoints
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainCheckpoints(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Lists them.</summary>
    /// <param name="flags">Which.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoints.</returns>
    /// <remarks><c>virDomainListAllCheckpoints</c>.</remarks>
    public async Task<IReadOnlyList<DomainCheckpoint>> ListAsync(
        DomainCheckpointListFlags flags = DomainCheckpointListFlags.None,
        CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<DomainCheckpointHandle> handles, _) = await _session.Part<IDomainCheckpoints>("virDomainListAllCheckpoints")
            .DomainListAllCheckpointsAsync(_domain, true, flags, cancellationToken).ConfigureAwait(false);
        return [.. handles.Select(handle => new DomainCheckpoint(_session, handle))];
    }

    /// <summary>Finds one by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virDomainCheckpointLookupByName</c>.</remarks>
    public async Task<DomainCheckpoint> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new DomainCheckpoint(_session, await _session.Part<IDomainCheckpoints>("virDomainCheckpointLookupByName")
            .DomainCheckpointLookupByNameAsync(_domain, name, 0, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for one by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoint; null: there is none.</returns>
    /// <remarks><c>virDomainCheckpointLookupByName</c>.</remarks>
    public Task<DomainCheckpoint?> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByNameAsync(name, cancellationToken), VirtErrorCode.NoDomainCheckpoint);

    /// <summary>Makes one.</summary>
    /// <param name="xml">Of what, and its name (XML).</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virDomainCheckpointCreateXML</c>.</remarks>
    public async Task<DomainCheckpoint> CreateAsync(
        string xml,
        DomainCheckpointCreateFlags flags = DomainCheckpointCreateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new DomainCheckpoint(_session, await _session.WritablePart<IDomainCheckpoints>("virDomainCheckpointCreateXML")
            .DomainCheckpointCreateXmlAsync(_domain, xml, flags, cancellationToken).ConfigureAwait(false));
    }
}
