using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Nodes;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains.Power;

/// <summary>How a guest sleeps, and what becomes of it at its end.</summary>
public sealed class DomainPower
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainPower(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Has it sleep.</summary>
    /// <param name="target">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainPMSuspendForDuration</c>.</remarks>
    public async Task SuspendAsync(NodeSuspendTarget target, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainPower>("virDomainPMSuspendForDuration")
            .DomainPmSuspendForDurationAsync(_domain, target, 0, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Wakes it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not sleep.</exception>
    /// <remarks><c>virDomainPMWakeup</c>.</remarks>
    public async Task WakeUpAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainPower>("virDomainPMWakeup")
            .DomainPmWakeupAsync(_domain, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Chooses what becomes of it at its end.</summary>
    /// <param name="type">Which end.</param>
    /// <param name="action">What becomes of it.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSetLifecycleAction</c>.</remarks>
    public async Task SetLifecycleActionAsync(
        DomainLifecycleType type,
        DomainLifecycleAction action,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainPower>("virDomainSetLifecycleAction")
            .DomainSetLifecycleActionAsync(_domain, type, action, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it starts with its host, the next time only.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virDomainGetAutostartOnce</c>.</remarks>
    public async Task<bool> GetAutostartOnceAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IDomainPower>("virDomainGetAutostartOnce")
            .DomainGetAutostartOnceAsync(_domain, cancellationToken).ConfigureAwait(false);

    /// <summary>Has it start with its host the next time, or not.</summary>
    /// <param name="autostart">Whether it shall.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it has no definition.</exception>
    /// <remarks><c>virDomainSetAutostartOnce</c>.</remarks>
    public async Task SetAutostartOnceAsync(bool autostart, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainPower>("virDomainSetAutostartOnce")
            .DomainSetAutostartOnceAsync(_domain, autostart, cancellationToken).ConfigureAwait(false);
}
