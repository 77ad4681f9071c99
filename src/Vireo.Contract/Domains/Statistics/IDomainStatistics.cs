using Vireo.Contract.Parameters;
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
    /// <param name="flags">Which guests, if none are listed, and how.</param>
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
    /// <returns>The figures.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainBlockStats</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_STATS</c>.</remarks>
    [Procedure(64, Since = "0.3.2", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<DomainBlockTraffic> DomainBlockStatsAsync(DomainHandle domain, string path, CancellationToken cancellationToken);

    /// <summary>Tells what a guest's disk has done, by name.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source; empty: all disks together.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Whether texts are told too.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures, and how many there are.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainBlockStatsFlags</c>, <c>REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS</c>.</remarks>
    [Procedure(243, Since = "0.9.5", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainBlockStatsParameters)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainBlockStatsFlagsAsync(
        DomainHandle domain,
        string path,
        int parameterCount,
        TypedParameterFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells how large a guest's disk is.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The disk's target or source.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The most that its file takes, what the guest sees, and what it takes on the node, each in bytes.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetBlockInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_BLOCK_INFO</c>.</remarks>
    [Procedure(194, Since = "0.8.1", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<(ulong AllocationBytes, ulong CapacityBytes, ulong PhysicalBytes)> DomainGetBlockInfoAsync(
        DomainHandle domain,
        string path,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells what a guest's network card has done.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="device">The device on the node, or the card's address.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainInterfaceStats</c>, <c>REMOTE_PROC_DOMAIN_INTERFACE_STATS</c>.</remarks>
    [Procedure(65, Since = "0.3.2", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<DomainInterfaceTraffic> DomainInterfaceStatsAsync(DomainHandle domain, string device, CancellationToken cancellationToken);
}
