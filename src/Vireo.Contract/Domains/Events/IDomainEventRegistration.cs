using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Events;

/// <summary>Asking for guests' events.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainEventRegistration
{
    /// <summary>Asks for one kind of event. A connection can ask once for a kind and a guest.</summary>
    /// <param name="eventId">The kind.</param>
    /// <param name="domain">The guest; null: every guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The registration's number, which each of its events carries.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: the kind is not known, or was asked for already.</exception>
    /// <remarks>
    /// <c>virConnectDomainEventRegister</c>, <c>virConnectDomainEventRegisterAny</c>,
    /// <c>REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY</c>.
    /// </remarks>
    [Procedure(316, Api = "virConnectDomainEventRegisterAny")]
    [Acl("connect:search_domains")]
    [AclFilter("domain:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectDomainEventCallbackRegisterAnyAsync(
        DomainEventId eventId,
        DomainHandle? domain,
        CancellationToken cancellationToken);

    /// <summary>Ends a registration.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: there is no such registration.</exception>
    /// <remarks>
    /// <c>virConnectDomainEventDeregister</c>, <c>virConnectDomainEventDeregisterAny</c>,
    /// <c>REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY</c>.
    /// </remarks>
    [Procedure(317, Api = "virConnectDomainEventDeregisterAny"), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectDomainEventCallbackDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken);

    /// <summary>Asks for one kind of event of every guest, the older way: its events carry no number.</summary>
    /// <param name="eventId">The kind, at most <see cref="DomainEventId.DeviceRemoved"/>.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks>
    /// <c>virConnectDomainEventRegisterAny</c>, <c>REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY</c>. Only the daemon answers it; a client
    /// uses it with daemons that lack feature 14.
    /// </remarks>
    [Procedure(167, Since = "0.8.0"), Acl("connect:search_domains"), AclFilter("domain:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectDomainEventRegisterAnyAsync(DomainEventId eventId, CancellationToken cancellationToken);

    /// <summary>Ends a registration that was made the older way.</summary>
    /// <param name="eventId">The kind.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectDomainEventDeregisterAny</c>, <c>REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY</c>.</remarks>
    [Procedure(168, Since = "0.8.0"), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectDomainEventDeregisterAnyAsync(DomainEventId eventId, CancellationToken cancellationToken);

    /// <summary>Asks for lifecycle events of every guest, the oldest way.</summary>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>Nothing of meaning: false always.</returns>
    /// <remarks><c>virConnectDomainEventRegister</c>, <c>REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER</c>.</remarks>
    [Procedure(105, Since = "0.5.0"), Acl("connect:search_domains"), AclFilter("domain:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> ConnectDomainEventRegisterAsync(CancellationToken cancellationToken);

    /// <summary>Ends the registration that was made the oldest way.</summary>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>Whether lifecycle events still come.</returns>
    /// <remarks><c>virConnectDomainEventDeregister</c>, <c>REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER</c>.</remarks>
    [Procedure(106, Since = "0.5.0"), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> ConnectDomainEventDeregisterAsync(CancellationToken cancellationToken);
}
