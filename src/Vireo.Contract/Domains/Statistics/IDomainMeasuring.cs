using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Statistics;

/// <summary>Figures of guests that must be asked for or turned on.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainMeasuring
{
    /// <summary>Tells how long a guest has used the node's processors.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameterCount">The most parameters for each processor; 0: tell their number only.</param>
    /// <param name="firstCpu">The first processor; -1: all together.</param>
    /// <param name="cpuCount">How many processors; 0: tell their number only.</param>
    /// <param name="flags">Whether texts are told too.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>
    /// The figures of the processors one after another (their names are in <see cref="DomainCpuStatistics"/>), and how many there are for
    /// each.
    /// </returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGetCPUStats</c>, <c>REMOTE_PROC_DOMAIN_GET_CPU_STATS</c>.</remarks>
    [Procedure(262, Api = "virDomainGetCPUStats", Since = "0.9.10", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainGetCpuStats)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetCpuStatsAsync(
        DomainHandle domain,
        uint parameterCount,
        int firstCpu,
        uint cpuCount,
        TypedParameterFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells which events of the processor are counted.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The events, which are in <see cref="DomainPerfEvents"/>, and whether they are counted.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetPerfEvents</c>, <c>REMOTE_PROC_DOMAIN_GET_PERF_EVENTS</c>.</remarks>
    [Procedure(365, Since = "1.3.3", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainPerfEvents)]
    ValueTask<IReadOnlyList<TypedParameter>> DomainGetPerfEventsAsync(
        DomainHandle domain,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Chooses which events of the processor are counted.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">The events, which are in <see cref="DomainPerfEvents"/>, and whether they are counted.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetPerfEvents</c>, <c>REMOTE_PROC_DOMAIN_SET_PERF_EVENTS</c>.</remarks>
    [Procedure(366, Since = "1.3.3"), Acl("domain:write")]
    ValueTask DomainSetPerfEventsAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainPerfEvents)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Begins to measure how fast a guest writes to memory; its statistics tell the outcome.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainStartDirtyRateCalc</c>, <c>REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC</c>.</remarks>
    [Procedure(427, Since = "7.2.0"), Acl("domain:write")]
    ValueTask DomainStartDirtyRateCalcAsync(
        DomainHandle domain,
        int seconds,
        DomainDirtyRateMode flags,
        CancellationToken cancellationToken);
}
