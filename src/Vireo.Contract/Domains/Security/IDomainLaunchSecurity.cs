using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Security;

/// <summary>Guests whose memory is encrypted.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainLaunchSecurity
{
    /// <summary>Tells what a guest can be judged by before it is trusted.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What is known; the names are in <see cref="DomainLaunchSecurityParameters"/>.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetLaunchSecurityInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO</c>.</remarks>
    [Procedure(396, Since = "4.5.0", Idempotent = true)]
    [Acl("domain:read")]
    [ReplyMax("Parameters", RemoteLimits.DomainLaunchSecurityInfoParams)]
    ValueTask<IReadOnlyList<TypedParameter>> DomainGetLaunchSecurityInfoAsync(
        DomainHandle domain,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Hands a guest a secret before it runs.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">The secret; the names are in <see cref="DomainLaunchSecurityParameters"/>.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it is not paused.
    /// </exception>
    /// <remarks><c>virDomainSetLaunchSecurityState</c>, <c>REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE</c>.</remarks>
    [Procedure(439, Since = "8.0.0"), Acl("domain:write")]
    ValueTask DomainSetLaunchSecurityStateAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainLaunchSecurityStateParams)] IReadOnlyList<TypedParameter> parameters,
        uint flags,
        CancellationToken cancellationToken);
}
