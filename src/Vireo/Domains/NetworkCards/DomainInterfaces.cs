using Vireo.Contract.Domains;
using Vireo.Contract.Domains.NetworkCards;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains.NetworkCards;

/// <summary>A guest's network cards together.</summary>
public sealed class DomainInterfaces
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainInterfaces(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Tells the guest's addresses.</summary>
    /// <param name="source">Who is asked.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network cards and their addresses.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainInterfaceAddresses</c>.</remarks>
    public async Task<IReadOnlyList<DomainInterfaceAddresses>> GetAddressesAsync(
        DomainInterfaceAddressSource source = DomainInterfaceAddressSource.Lease,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainInterfaces>("virDomainInterfaceAddresses")
            .DomainInterfaceAddressesAsync(_domain, source, 0, cancellationToken).ConfigureAwait(false);
}
