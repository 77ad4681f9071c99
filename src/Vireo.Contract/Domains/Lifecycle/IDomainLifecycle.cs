using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>Pausing, resuming and ending guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainLifecycle
{
    /// <summary>Pauses a guest: it keeps its memory, its processors stand still.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSuspend</c>, <c>REMOTE_PROC_DOMAIN_SUSPEND</c>.</remarks>
    [Procedure(34, Since = "0.3.0"), Acl("domain:suspend")]
    ValueTask DomainSuspendAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Lets a paused guest go on.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it is not paused.
    /// </exception>
    /// <remarks><c>virDomainResume</c>, <c>REMOTE_PROC_DOMAIN_RESUME</c>.</remarks>
    [Procedure(28, Since = "0.3.0"), Acl("domain:suspend")]
    ValueTask DomainResumeAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Asks a guest to shut down; it may take its time or not heed it.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainShutdown</c>, <c>REMOTE_PROC_DOMAIN_SHUTDOWN</c>.</remarks>
    [Procedure(33, Since = "0.3.0"), Acl("domain:init_control")]
    ValueTask DomainShutdownAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Asks a guest to shut down in one of some ways.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">In which ways.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainShutdownFlags</c>, <c>REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS</c>.</remarks>
    [Procedure(258, Since = "0.9.10"), Acl("domain:init_control"), Acl("domain:write:VIR_DOMAIN_SHUTDOWN_GUEST_AGENT")]
    ValueTask DomainShutdownFlagsAsync(DomainHandle domain, DomainShutdownFlags flags, CancellationToken cancellationToken);

    /// <summary>Asks a guest to reboot; it may take its time or not heed it.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">In which ways.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainReboot</c>, <c>REMOTE_PROC_DOMAIN_REBOOT</c>.</remarks>
    [Procedure(27, Since = "0.3.0"), Acl("domain:init_control"), Acl("domain:write:VIR_DOMAIN_REBOOT_GUEST_AGENT")]
    ValueTask DomainRebootAsync(DomainHandle domain, DomainRebootFlags flags, CancellationToken cancellationToken);

    /// <summary>Resets a guest, as the button on a machine does.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainReset</c>, <c>REMOTE_PROC_DOMAIN_RESET</c>.</remarks>
    [Procedure(245, Since = "0.9.7"), Acl("domain:reset")]
    ValueTask DomainResetAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Ends a guest at once, as pulling the plug does. A guest without a definition is gone then.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainDestroy</c>, <c>REMOTE_PROC_DOMAIN_DESTROY</c>.</remarks>
    [Procedure(12, Since = "0.3.0"), Acl("domain:stop"), Priority(CallPriority.High)]
    ValueTask DomainDestroyAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Ends a guest at once, with a say in how.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Whether by force, and what goes with it.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainDestroyFlags</c>, <c>REMOTE_PROC_DOMAIN_DESTROY_FLAGS</c>.</remarks>
    [Procedure(234, Since = "0.9.4"), Acl("domain:stop"), Priority(CallPriority.High)]
    ValueTask DomainDestroyFlagsAsync(DomainHandle domain, DomainDestroyFlags flags, CancellationToken cancellationToken);
}
