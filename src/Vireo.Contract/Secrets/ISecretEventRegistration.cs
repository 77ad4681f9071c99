using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Secrets;

/// <summary>Asking for secrets' events.</summary>
[Contract(typeof(RemoteProgram))]
public interface ISecretEventRegistration
{
    /// <summary>Asks for one kind of event.</summary>
    /// <param name="eventId">The kind.</param>
    /// <param name="secret">The secret; null: every secret.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The registration's number, which each of its events carries.</returns>
    /// <remarks><c>virConnectSecretEventRegisterAny</c>, <c>REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY</c>.</remarks>
    [Procedure(380, Since = "3.0.0"), Acl("connect:search_secrets"), AclFilter("secret:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectSecretEventRegisterAnyAsync(SecretEventId eventId, SecretHandle? secret, CancellationToken cancellationToken);

    /// <summary>Ends a registration.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectSecretEventDeregisterAny</c>, <c>REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY</c>.</remarks>
    [Procedure(381, Since = "3.0.0"), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectSecretEventDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken);
}
