using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Statistics;

/// <summary>Figures of guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainStatistics
{
    /// <summary>Tells figures of many guests in one call.</summary>
    /// <param name="domains">The guests; none: all.</param>
    /// <param name="stats">Which groups of figures; none: all that the driver has.</param>
    /// <param name="flags">What goes along.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures of each guest.</returns>
    /// <remarks>
    /// <c>virConnectGetAllDomainStats</c>, <c>virDomainListGetStats</c>, <c>REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS</c>.
    /// </remarks>
    [Procedure(344, Since = "1.2.8", Idempotent = true)]
    [Acl("connect:search_domains")]
    [AclFilter("domain:read")]
    [ReadOnly]
    [ReplyMax("Records", RemoteLimits.DomainList)]
    ValueTask<IReadOnlyList<DomainStatsRecord>> ConnectGetAllDomainStatsAsync(
        [XdrMax(RemoteLimits.DomainList)] IReadOnlyList<DomainHandle> domains,
        DomainStatsTypes stats,
        DomainStatsFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells what a guest's disk has done.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Requests, bytes, and errors; -1: not known.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainBlockStats</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_STATS</c>.</remarks>
    [Procedure(64, Since = "0.3.2", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<(long ReadRequests, long ReadBytes, long WriteRequests, long WriteBytes, long Errors)> DomainBlockStatsAsync(
        DomainHandle domain,
        string path,
        CancellationToken cancellationToken);

    /// <summary>Tells what a guest's network card has done.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="device">The device on the node, or the card's address.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Bytes, packets, errors and losses each way; -1: not known.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainInterfaceStats</c>, <c>REMOTE_PROC_DOMAIN_INTERFACE_STATS</c>.</remarks>
    [Procedure(65, Since = "0.3.2", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<(long ReceivedBytes, long ReceivedPackets, long ReceiveErrors, long ReceiveDrops, long SentBytes, long SentPackets, long SendErrors, long SendDrops)> DomainInterfaceStatsAsync(
        DomainHandle domain,
        string device,
        CancellationToken cancellationToken);
}
