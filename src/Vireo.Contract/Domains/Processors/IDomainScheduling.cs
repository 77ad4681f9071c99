using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Processors;

/// <summary>How a guest's processors share the node's.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainScheduling
{
    /// <summary>Names a guest's scheduler.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name, and how many parameters it has.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetSchedulerType</c>, <c>REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE</c>.</remarks>
    [Procedure(56, Since = "0.3.0", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<(string Type, int ParameterCount)> DomainGetSchedulerTypeAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Tells a guest's share.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The parameters.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetSchedulerParameters</c>, <c>REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS</c>.</remarks>
    [Procedure(57, Since = "0.3.0", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainSchedulerParameters)]
    ValueTask<IReadOnlyList<TypedParameter>> DomainGetSchedulerParametersAsync(
        DomainHandle domain,
        int parameterCount,
        CancellationToken cancellationToken);

    /// <summary>Tells a guest's share.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameterCount">The most parameters to tell; 0: tell their number only.</param>
    /// <param name="flags"><see cref="Definitions.DomainModificationImpact"/> and <see cref="Parameters.TypedParameterFlags"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The parameters.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetSchedulerParametersFlags</c>, <c>REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS</c>.</remarks>
    [Procedure(223, Since = "0.9.2", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("Parameters", RemoteLimits.DomainSchedulerParameters)]
    ValueTask<IReadOnlyList<TypedParameter>> DomainGetSchedulerParametersFlagsAsync(
        DomainHandle domain,
        int parameterCount,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Changes a guest's share.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">The new values of those that change.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetSchedulerParameters</c>, <c>REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS</c>.</remarks>
    [Procedure(58, Since = "0.3.0"), Acl("domain:read")]
    ValueTask DomainSetSchedulerParametersAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainSchedulerParameters)] IReadOnlyList<TypedParameter> parameters,
        CancellationToken cancellationToken);

    /// <summary>Changes a guest's share.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">The new values of those that change.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetSchedulerParametersFlags</c>, <c>REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS</c>.</remarks>
    [Procedure(219, Since = "0.9.2")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetSchedulerParametersFlagsAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainSchedulerParameters)] IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);
}
