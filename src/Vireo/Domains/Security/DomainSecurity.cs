using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Security;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Domains.Security;

/// <summary>What confines a guest, and what it can be trusted by.</summary>
public sealed class DomainSecurity
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainSecurity(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells all that confines it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A label for each of the host's security models.</returns>
    /// <remarks><c>virDomainGetSecurityLabelList</c>.</remarks>
    public async Task<IReadOnlyList<SecurityLabel>> GetLabelsAsync(CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<DomainSecurityLabel> labels, _) = await _session.Part<IDomainSecurity>("virDomainGetSecurityLabelList")
            .DomainGetSecurityLabelListAsync(_domain, cancellationToken).ConfigureAwait(false);
        return [.. labels.Select(label => new SecurityLabel(NulText.Read(label.Label), label.Enforcing))];
    }

    /// <summary>Tells what it can be judged by before it is trusted.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What is known; the names are in <see cref="DomainLaunchSecurityParameters"/>.</returns>
    /// <remarks><c>virDomainGetLaunchSecurityInfo</c>.</remarks>
    public async Task<TypedParameters> GetLaunchInfoAsync(CancellationToken cancellationToken = default)
    {
        TypedParameterFlags texts = await _session.GetTextFlagAsync(cancellationToken).ConfigureAwait(false);
        return new TypedParameters(await _session.WritablePart<IDomainLaunchSecurity>("virDomainGetLaunchSecurityInfo")
            .DomainGetLaunchSecurityInfoAsync(_domain, (uint)texts, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Hands it a secret before it runs.</summary>
    /// <param name="parameters">The secret; the names are in <see cref="DomainLaunchSecurityParameters"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is not paused.</exception>
    /// <remarks><c>virDomainSetLaunchSecurityState</c>.</remarks>
    public async Task SetLaunchStateAsync(IReadOnlyList<TypedParameter> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IDomainLaunchSecurity>("virDomainSetLaunchSecurityState")
            .DomainSetLaunchSecurityStateAsync(_domain, parameters, 0, cancellationToken).ConfigureAwait(false);
    }
}
