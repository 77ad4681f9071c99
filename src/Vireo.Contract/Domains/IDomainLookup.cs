using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains;

/// <summary>Finding guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainLookup
{
    /// <summary>Finds a guest that runs by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainLookupByID</c>, <c>REMOTE_PROC_DOMAIN_LOOKUP_BY_ID</c>.</remarks>
    [Procedure(22, Api = "virDomainLookupByID", Since = "0.3.0", Idempotent = true)]
    [Acl("domain:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainHandle> DomainLookupByIdAsync(int id, CancellationToken cancellationToken);

    /// <summary>Finds a guest by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainLookupByName</c>, <c>REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(23, Since = "0.3.0", Idempotent = true), Acl("domain:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainHandle> DomainLookupByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Finds a guest by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest, with its current id and name.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainCreate</c>, <c>virDomainLookupByUUID</c>, <c>REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID</c>.</remarks>
    [Procedure(24, Api = "virDomainLookupByUUID", Since = "0.3.0", Idempotent = true)]
    [Acl("domain:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainHandle> DomainLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken);
}
