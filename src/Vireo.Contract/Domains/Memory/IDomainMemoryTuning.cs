using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Memory;

/// <summary>How guests' memory is placed, read and watched.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainMemoryTuning
{
    /// <summary>Changes how a guest's memory is spread over the node's.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">How; the names are in <see cref="DomainNumaParameters"/>.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetNumaParameters</c>, <c>REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS</c>.</remarks>
    [Procedure(254, Since = "0.9.9")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetNumaParametersAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainNumaParameters)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Tells how a guest's memory is spread over the node's.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How (the names are in <see cref="DomainNumaParameters"/>), and how many parameters there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetNumaParameters</c>, <c>REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS</c>.</remarks>
    [Procedure(255, Since = "0.9.9", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainNumaParameters)]
    ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetNumaParametersAsync(
        DomainHandle domain,
        int parameterCount,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Chooses how often the guest's balloon tells its figures.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="periodSeconds">How often, in seconds; 0: never.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetMemoryStatsPeriod</c>, <c>REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD</c>.</remarks>
    [Procedure(308, Since = "1.1.1")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetMemoryStatsPeriodAsync(
        DomainHandle domain,
        int periodSeconds,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Reads from a running guest's memory.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="size">How many bytes.</param>
    /// <param name="flags">Which addresses are meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainMemoryPeek</c>, <c>REMOTE_PROC_DOMAIN_MEMORY_PEEK</c>.</remarks>
    [Procedure(104, Since = "0.4.2", Idempotent = true)]
    [Acl("domain:mem_read")]
    [ReplyMax("Buffer", RemoteLimits.DomainMemoryPeekBuffer)]
    ValueTask<ReadOnlyMemory<byte>> DomainMemoryPeekAsync(
        DomainHandle domain,
        ulong offset,
        uint size,
        DomainMemoryPeekFlags flags,
        CancellationToken cancellationToken);
}
