using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains;

/// <summary>Finding guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainLookup
{
    /// <summary>Finds a guest by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="Errors.VirtException"><see cref="Errors.VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainLookupByName</c>, <c>REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(23, Since = "0.3.0", Idempotent = true), Acl("domain:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainHandle> DomainLookupByNameAsync(string name, CancellationToken cancellationToken);
}
