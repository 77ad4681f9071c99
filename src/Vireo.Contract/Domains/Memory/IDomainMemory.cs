using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Memory;

/// <summary>A guest's memory.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainMemory
{
    /// <summary>Tells how much memory a guest may use.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The maximum in KiB.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetMaxMemory</c>, <c>REMOTE_PROC_DOMAIN_GET_MAX_MEMORY</c>.</remarks>
    [Procedure(17, Since = "0.3.0", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<ulong> DomainGetMaxMemoryAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Changes how much memory a guest may use.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="memoryKib">The new amount in KiB.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it runs, and the driver
    /// cannot do it then.
    /// </exception>
    /// <remarks><c>virDomainSetMaxMemory</c>, <c>REMOTE_PROC_DOMAIN_SET_MAX_MEMORY</c>.</remarks>
    [Procedure(30, Since = "0.3.0"), Acl("domain:write"), Priority(CallPriority.High)]
    ValueTask DomainSetMaxMemoryAsync(DomainHandle domain, ulong memoryKib, CancellationToken cancellationToken);

    /// <summary>Changes how much memory a running guest uses.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="memoryKib">The new amount in KiB.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see
    /// cref="VirtErrorCode.InvalidArg"/>: it is over the maximum.
    /// </exception>
    /// <remarks><c>virDomainSetMemory</c>, <c>REMOTE_PROC_DOMAIN_SET_MEMORY</c>.</remarks>
    [Procedure(31, Since = "0.3.0"), Acl("domain:write")]
    ValueTask DomainSetMemoryAsync(DomainHandle domain, ulong memoryKib, CancellationToken cancellationToken);

    /// <summary>Changes how much memory a guest uses or may use.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="memoryKib">The new amount in KiB.</param>
    /// <param name="flags">What to change.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSetMemoryFlags</c>, <c>REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS</c>.</remarks>
    [Procedure(204, Since = "0.9.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetMemoryFlagsAsync(
        DomainHandle domain,
        ulong memoryKib,
        DomainMemoryModFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Changes the limits on a guest's memory.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">The new values of those that change.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetMemoryParameters</c>, <c>REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS</c>.</remarks>
    [Procedure(197, Since = "0.8.5")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetMemoryParametersAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainMemoryParameters)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Tells the limits on a guest's memory.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags"><see cref="Definitions.DomainModificationImpact"/> and <see cref="Parameters.TypedParameterFlags"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The limits, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetMemoryParameters</c>, <c>REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS</c>.</remarks>
    [Procedure(198, Since = "0.8.5", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainMemoryParameters)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetMemoryParametersAsync(
        DomainHandle domain,
        int parameterCount,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells figures of a guest's memory.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="maxStats">The most figures to tell.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainMemoryStats</c>, <c>REMOTE_PROC_DOMAIN_MEMORY_STATS</c>.</remarks>
    [Procedure(159, Since = "0.7.5", Idempotent = true), Acl("domain:read"), ReadOnly, ReplyMax("Stats", RemoteLimits.DomainMemoryStats)]
    ValueTask<IReadOnlyList<DomainMemoryStat>> DomainMemoryStatsAsync(
        DomainHandle domain,
        uint maxStats,
        uint flags,
        CancellationToken cancellationToken);
}
