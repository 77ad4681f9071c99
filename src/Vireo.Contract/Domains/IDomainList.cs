using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains;

/// <summary>Listing guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainList
{
    /// <summary>Lists guests.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Which guests.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guests, and how many there are.</returns>
    /// <remarks><c>virConnectListAllDomains</c>, <c>REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS</c>.</remarks>
    [Procedure(273, Since = "0.9.13", Idempotent = true)]
    [Acl("connect:search_domains")]
    [AclFilter("domain:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Domains", RemoteLimits.DomainList)]
    ValueTask<(IReadOnlyList<DomainHandle> Domains, uint Count)> ConnectListAllDomainsAsync(
        bool needResults,
        ListDomainsFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Counts the guests that run.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfDomains</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_DOMAINS</c>.</remarks>
    [Procedure(51, Since = "0.3.0", Idempotent = true)]
    [Acl("connect:search_domains")]
    [AclFilter("domain:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfDomainsAsync(CancellationToken cancellationToken);

    /// <summary>Lists the ids of the guests that run.</summary>
    /// <param name="maxIds">The most ids to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The ids.</returns>
    /// <remarks><c>virConnectListDomains</c>, <c>REMOTE_PROC_CONNECT_LIST_DOMAINS</c>.</remarks>
    [Procedure(37, Since = "0.3.0", Idempotent = true)]
    [Acl("connect:search_domains")]
    [AclFilter("domain:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Ids", RemoteLimits.DomainList)]
    ValueTask<IReadOnlyList<int>> ConnectListDomainsAsync(int maxIds, CancellationToken cancellationToken);

    /// <summary>Counts the guests that have a definition and do not run.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfDefinedDomains</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS</c>.</remarks>
    [Procedure(25, Since = "0.3.0", Idempotent = true)]
    [Acl("connect:search_domains")]
    [AclFilter("domain:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfDefinedDomainsAsync(CancellationToken cancellationToken);

    /// <summary>Lists the names of the guests that have a definition and do not run.</summary>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectListDefinedDomains</c>, <c>REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS</c>.</remarks>
    [Procedure(21, Since = "0.3.0", Idempotent = true)]
    [Acl("connect:search_domains")]
    [AclFilter("domain:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.DomainList)]
    ValueTask<IReadOnlyList<string>> ConnectListDefinedDomainsAsync(int maxNames, CancellationToken cancellationToken);
}
