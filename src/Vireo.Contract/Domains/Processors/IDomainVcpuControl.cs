using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Processors;

/// <summary>Single virtual processors of guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainVcpuControl
{
    /// <summary>Adds or removes single virtual processors.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpuList">Which ones: <c>1-3,7</c>.</param>
    /// <param name="state">Whether they are to be there.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetVcpu</c>, <c>REMOTE_PROC_DOMAIN_SET_VCPU</c>.</remarks>
    [Procedure(384, Since = "3.1.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainSetVcpuAsync(
        DomainHandle domain,
        string vcpuList,
        bool state,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Tells which virtual processors the guest uses, as its agent sees it.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Lists of processors: <c>vcpus</c>, <c>online</c>, <c>offlinable</c>.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainGetGuestVcpus</c>, <c>REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS</c>.</remarks>
    [Procedure(371, Since = "2.0.0", Idempotent = true)]
    [Acl("domain:write")]
    [ReplyMax("Parameters", RemoteLimits.DomainGuestVcpuParams)]
    ValueTask<IReadOnlyList<TypedParameter>> DomainGetGuestVcpusAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Has the guest use virtual processors or not, through its agent.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpuList">Which ones: <c>1-3,7</c>.</param>
    /// <param name="state">Whether it is to use them.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the
    /// guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainSetGuestVcpus</c>, <c>REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS</c>.</remarks>
    [Procedure(372, Since = "2.0.0"), Acl("domain:write")]
    ValueTask DomainSetGuestVcpusAsync(DomainHandle domain, string vcpuList, bool state, uint flags, CancellationToken cancellationToken);
}
