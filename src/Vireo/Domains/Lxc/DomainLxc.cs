using Vireo.Contract.Domains;
using Vireo.Contract.Lxc;
using Vireo.Errors;
using Vireo.Rpc.Descriptors;
using Vireo.Sessions;

namespace Vireo.Domains.Lxc;

/// <summary>What only containers have.</summary>
public sealed class DomainLxc
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainLxc(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Opens its namespaces, so that a process can enter them; on unix sockets only.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>One descriptor for each namespace.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainLxcOpenNamespace</c>.</remarks>
    public async Task<PassedDescriptors> OpenNamespacesAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<ILxcNamespaces>("virDomainLxcOpenNamespace")
            .DomainOpenNamespaceAsync(_domain, 0, cancellationToken).ConfigureAwait(false);
}
