using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Blocks;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Disks;

/// <summary>A guest's disks together.</summary>
public sealed class DomainDisks
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainDisks(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Lists those with which something is wrong.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The disks, and what is wrong with each.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: the guest does not run.</exception>
    /// <remarks><c>virDomainGetDiskErrors</c>.</remarks>
    public async Task<IReadOnlyList<DomainDiskError>> GetErrorsAsync(CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<DomainDiskError> errors, _) = await _session.Part<IDomainBlocks>("virDomainGetDiskErrors")
            .DomainGetDiskErrorsAsync(_domain, RemoteLimits.DomainDiskErrors, 0, cancellationToken).ConfigureAwait(false);
        return errors;
    }

    /// <summary>Tells the guest's share of the host's disks.</summary>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The shares; the names are in <see cref="DomainBlkioParameters"/>).</returns>
    /// <remarks><c>virDomainGetBlkioParameters</c>.</remarks>
    public async Task<TypedParameters> GetBlkioParametersAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        IDomainBlkio driver = _session.Part<IDomainBlkio>("virDomainGetBlkioParameters");
        return await TypedParameters.ReadAsync(
            count => driver.DomainGetBlkioParametersAsync(
                _domain, count, flags | (DomainModificationImpact)texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Changes the guest's share of the host's disks.</summary>
    /// <param name="parameters">The shares; their names are in <see cref="DomainBlkioParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetBlkioParameters</c>.</remarks>
    public async Task SetBlkioParametersAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainBlkio>("virDomainSetBlkioParameters")
            .DomainSetBlkioParametersAsync(_domain, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes or changes a group of limits that disks can share.</summary>
    /// <param name="group">The group's name.</param>
    /// <param name="parameters">The limits; their names are in <see cref="DomainBlockIoTuneParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetThrottleGroup</c>.</remarks>
    public async Task SetThrottleGroupAsync(
        string group,
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainBlocks>("virDomainSetThrottleGroup")
            .DomainSetThrottleGroupAsync(_domain, group, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes a group of limits.</summary>
    /// <param name="group">The group's name.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: a disk uses it.</exception>
    /// <remarks><c>virDomainDelThrottleGroup</c>.</remarks>
    public async Task RemoveThrottleGroupAsync(
        string? group,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainBlocks>("virDomainDelThrottleGroup")
            .DomainDelThrottleGroupAsync(_domain, group, flags, cancellationToken).ConfigureAwait(false);
}
