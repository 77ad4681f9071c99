using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.States;

/// <summary>How a guest is doing.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainStates
{
    /// <summary>Tells the most asked of a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>State, memory and processor time.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_INFO</c>.</remarks>
    [Procedure(16, Since = "0.3.0", Idempotent = true), Acl("domain:read"), ReadOnly]
    ValueTask<DomainVitals> DomainGetInfoAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Tells a guest's state and how it came to be.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>
    /// The state, and the reason: a number of the reasons' enum of that state, such as <see cref="DomainRunningReason"/>.
    /// </returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetState</c>, <c>REMOTE_PROC_DOMAIN_GET_STATE</c>.</remarks>
    [Procedure(212, Since = "0.9.2", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<(DomainState State, int Reason)> DomainGetStateAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Tells whether a guest runs.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainIsActive</c>, <c>REMOTE_PROC_DOMAIN_IS_ACTIVE</c>.</remarks>
    [Procedure(150, Since = "0.7.3", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> DomainIsActiveAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Tells whether a guest can be acted on.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The answer, why it cannot, and for how long this has been so, in milliseconds.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGetControlInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_CONTROL_INFO</c>.</remarks>
    [Procedure(229, Since = "0.9.3", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<(DomainControlState State, DomainControlErrorReason Details, ulong StateTimeMs)> DomainGetControlInfoAsync(
        DomainHandle domain,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells what is remarkable about a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Which remarks; none: all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Texts for people.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetMessages</c>, <c>REMOTE_PROC_DOMAIN_GET_MESSAGES</c>.</remarks>
    [Procedure(426, Since = "7.1.0", Idempotent = true), Acl("domain:read"), ReadOnly, ReplyMax("Messages", RemoteLimits.DomainMessages)]
    ValueTask<IReadOnlyList<string>> DomainGetMessagesAsync(
        DomainHandle domain,
        DomainMessageFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells how a guest is virtualized.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Such as <c>hvm</c>.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetOSType</c>, <c>REMOTE_PROC_DOMAIN_GET_OS_TYPE</c>.</remarks>
    [Procedure(19, Api = "virDomainGetOSType", Since = "0.3.0", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<string> DomainGetOsTypeAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Asks a guest for its own name.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGetHostname</c>, <c>REMOTE_PROC_DOMAIN_GET_HOSTNAME</c>.</remarks>
    [Procedure(277, Since = "0.10.0", Idempotent = true), Acl("domain:write")]
    ValueTask<string> DomainGetHostnameAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Asks a guest for its clock, by its agent.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The time since 1970 in seconds and nanoseconds.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGetTime</c>, <c>REMOTE_PROC_DOMAIN_GET_TIME</c>.</remarks>
    [Procedure(337, Since = "1.2.5", Idempotent = true), Acl("domain:write")]
    ValueTask<(long Seconds, uint Nanoseconds)> DomainGetTimeAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);
}
