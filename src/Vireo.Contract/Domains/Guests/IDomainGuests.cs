using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Guests;

/// <summary>What runs inside guests, through their agents.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainGuests
{
    /// <summary>Tells what a guest says of itself.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="types">What is asked; none: all that the agent knows.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The answers; their names are made of those in <see cref="DomainGuestInfoNames"/>.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainGetGuestInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_GUEST_INFO</c>.</remarks>
    [Procedure(418, Since = "5.7.0", Idempotent = true)]
    [Acl("domain:write")]
    [ReplyMax("Parameters", RemoteLimits.DomainGuestInfoParams)]
    ValueTask<IReadOnlyList<TypedParameter>> DomainGetGuestInfoAsync(
        DomainHandle domain,
        DomainGuestInfoTypes types,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Sets a guest's clock.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="seconds">The time: seconds since 1970.</param>
    /// <param name="nanoseconds">The nanoseconds within that second.</param>
    /// <param name="flags">Where the time comes from.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainSetTime</c>, <c>REMOTE_PROC_DOMAIN_SET_TIME</c>.</remarks>
    [Procedure(338, Since = "1.2.5"), Acl("domain:set_time")]
    ValueTask DomainSetTimeAsync(
        DomainHandle domain,
        long seconds,
        uint nanoseconds,
        DomainSetTimeFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Sets a user's password inside a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="user">The user.</param>
    /// <param name="password">The password.</param>
    /// <param name="flags">How it is given.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainSetUserPassword</c>, <c>REMOTE_PROC_DOMAIN_SET_USER_PASSWORD</c>.</remarks>
    [Procedure(357, Since = "1.2.16"), Acl("domain:set_password")]
    ValueTask DomainSetUserPasswordAsync(
        DomainHandle domain,
        string? user,
        string? password,
        DomainSetUserPasswordFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Lists the keys with which a user may log in.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="user">The user.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The keys.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainAuthorizedSSHKeysGet</c>, <c>REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET</c>.</remarks>
    [Procedure(424, Api = "virDomainAuthorizedSSHKeysGet", Since = "6.10.0", Idempotent = true)]
    [Acl("domain:write")]
    [ReplyMax("Keys", RemoteLimits.DomainAuthorizedSshKeys)]
    ValueTask<IReadOnlyList<string>> DomainAuthorizedSshKeysGetAsync(
        DomainHandle domain,
        string user,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Changes the keys with which a user may log in.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="user">The user.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="flags">What becomes of them; none: they replace those that there are.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent inside the guest does not answer.
    /// </exception>
    /// <remarks><c>virDomainAuthorizedSSHKeysSet</c>, <c>REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET</c>.</remarks>
    [Procedure(425, Api = "virDomainAuthorizedSSHKeysSet", Since = "6.10.0"), Acl("domain:write")]
    ValueTask DomainAuthorizedSshKeysSetAsync(
        DomainHandle domain,
        string user,
        [XdrMax(RemoteLimits.DomainAuthorizedSshKeys)] IReadOnlyList<string> keys,
        DomainAuthorizedSshKeysSetFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Chooses how long the agent is waited for.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="timeoutSeconds">How long; or one of <see cref="DomainAgentTimeout"/>.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>Always 0.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainAgentSetResponseTimeout</c>, <c>REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT</c>.</remarks>
    [Procedure(420, Since = "5.10.0"), Acl("domain:write")]
    ValueTask<int> DomainAgentSetResponseTimeoutAsync(
        DomainHandle domain,
        int timeoutSeconds,
        uint flags,
        CancellationToken cancellationToken);
}
