using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Nodes;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>How guests sleep, and what becomes of them at their end.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainPower
{
    /// <summary>Has a guest sleep.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="target">How.</param>
    /// <param name="durationSeconds">Not used: 0.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainPMSuspendForDuration</c>, <c>REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION</c>.</remarks>
    [Procedure(261, Api = "virDomainPMSuspendForDuration", Since = "0.9.10"), Acl("domain:pm_control")]
    ValueTask DomainPmSuspendForDurationAsync(
        DomainHandle domain,
        NodeSuspendTarget target,
        ulong durationSeconds,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Wakes a guest that sleeps.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not sleep.
    /// </exception>
    /// <remarks><c>virDomainPMWakeup</c>, <c>REMOTE_PROC_DOMAIN_PM_WAKEUP</c>.</remarks>
    [Procedure(267, Api = "virDomainPMWakeup", Since = "0.9.11"), Acl("domain:pm_control")]
    ValueTask DomainPmWakeupAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Chooses what becomes of a guest at its end.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="type">Which end.</param>
    /// <param name="action">What becomes of it.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainSetLifecycleAction</c>, <c>REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION</c>.</remarks>
    [Procedure(390, Since = "3.9.0"), Acl("domain:write")]
    ValueTask DomainSetLifecycleActionAsync(
        DomainHandle domain,
        DomainLifecycleType type,
        DomainLifecycleAction action,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Tells whether a guest starts with the node, the next time only.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetAutostartOnce</c>, <c>REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE</c>.</remarks>
    [Procedure(449, Since = "11.2.0", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> DomainGetAutostartOnceAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Decides whether a guest starts with the node, the next time only.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="autostart">Whether it does.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it has no definition.
    /// </exception>
    /// <remarks><c>virDomainSetAutostartOnce</c>, <c>REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE</c>.</remarks>
    [Procedure(450, Since = "11.2.0"), Acl("domain:write"), Priority(CallPriority.High)]
    ValueTask DomainSetAutostartOnceAsync(DomainHandle domain, bool autostart, CancellationToken cancellationToken);
}
