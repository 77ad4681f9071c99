using Vireo.Rpc.Contracts;

namespace Vireo.Contract.NetworkFilters;

/// <summary>Listing network filters.</summary>
[Contract(typeof(RemoteProgram))]
public interface INwFilterList
{
    /// <summary>Lists filters.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filters, and how many there are.</returns>
    /// <remarks><c>virConnectListAllNWFilters</c>, <c>REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS</c>.</remarks>
    [Procedure(286, Api = "virConnectListAllNWFilters", Since = "0.10.2", Idempotent = true)]
    [Acl("connect:search_nwfilters")]
    [AclFilter("nwfilter:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Filters", RemoteLimits.NwfilterList)]
    ValueTask<(IReadOnlyList<NwFilterHandle> Filters, uint Count)> ConnectListAllNwfiltersAsync(
        bool needResults,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Counts filters.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How many.</returns>
    /// <remarks><c>virConnectNumOfNWFilters</c>, <c>REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS</c>.</remarks>
    [Procedure(178, Api = "virConnectNumOfNWFilters", Since = "0.8.0", Idempotent = true)]
    [Acl("connect:search_nwfilters")]
    [AclFilter("nwfilter:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectNumOfNwfiltersAsync(CancellationToken cancellationToken);

    /// <summary>Lists the names of filters.</summary>
    /// <param name="maxNames">The most names to tell.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names.</returns>
    /// <remarks><c>virConnectListNWFilters</c>, <c>REMOTE_PROC_CONNECT_LIST_NWFILTERS</c>.</remarks>
    [Procedure(179, Api = "virConnectListNWFilters", Since = "0.8.0", Idempotent = true)]
    [Acl("connect:search_nwfilters")]
    [AclFilter("nwfilter:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Names", RemoteLimits.NwfilterList)]
    ValueTask<IReadOnlyList<string>> ConnectListNwfiltersAsync(int maxNames, CancellationToken cancellationToken);
}
