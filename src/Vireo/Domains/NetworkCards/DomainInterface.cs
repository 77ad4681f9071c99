using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.NetworkCards;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.NetworkCards;

/// <summary>One of a guest's network cards.</summary>
public sealed class DomainInterface
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainInterface(DriverSession session, DomainHandle domain, string device)
    {
        _session = session;
        _domain = domain;
        Device = device;
    }

    /// <summary>The device on the host, or the card's address.</summary>
    public string Device { get; }

    /// <summary>Tells what it has done.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainInterfaceStats</c>.</remarks>
    public async Task<DomainInterfaceTraffic> GetTrafficAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainStatistics>("virDomainInterfaceStats")
            .DomainInterfaceStatsAsync(_domain, Device, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells what it may send and receive.</summary>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The limits; the names are in <see cref="DomainInterfaceParameters"/>).</returns>
    /// <remarks><c>virDomainGetInterfaceParameters</c>.</remarks>
    public async Task<TypedParameters> GetParametersAsync(
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        IDomainInterfaces driver = _session.Part<IDomainInterfaces>("virDomainGetInterfaceParameters");
        return await TypedParameters.ReadAsync(
            count => driver.DomainGetInterfaceParametersAsync(
                _domain, Device, count, flags | (DomainModificationImpact)texts, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Limits what it may send and receive.</summary>
    /// <param name="parameters">The limits; their names are in <see cref="DomainInterfaceParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetInterfaceParameters</c>.</remarks>
    public async Task SetParametersAsync(
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainInterfaces>("virDomainSetInterfaceParameters")
            .DomainSetInterfaceParametersAsync(_domain, Device, parameters, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has it tell the network where it is.</summary>
    /// <param name="parameters">How; none: as the driver thinks right.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainAnnounceInterface</c>.</remarks>
    public async Task AnnounceAsync(IReadOnlyList<TypedParameter> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.Part<IDomainInterfaces>("virDomainAnnounceInterface")
            .DomainAnnounceInterfaceAsync(_domain, Device, parameters, 0, cancellationToken).ConfigureAwait(false);
    }
}
