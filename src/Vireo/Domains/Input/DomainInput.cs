using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Input;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains.Input;

/// <summary>Keys, interrupts and signals for a guest.</summary>
public sealed class DomainInput
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainInput(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Presses keys, all at once.</summary>
    /// <param name="codeSet">What the codes mean.</param>
    /// <param name="holdTimeMs">How long they stay down, in milliseconds.</param>
    /// <param name="keycodes">The keys.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSendKey</c>.</remarks>
    public async Task SendKeysAsync(
        KeycodeSet codeSet,
        uint holdTimeMs,
        IReadOnlyList<uint> keycodes,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keycodes);
        await _session.WritablePart<IDomainInput>("virDomainSendKey")
            .DomainSendKeyAsync(_domain, codeSet, holdTimeMs, keycodes, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends an interrupt that cannot be masked.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainInjectNMI</c>.</remarks>
    public async Task InjectNmiAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainInput>("virDomainInjectNMI")
            .DomainInjectNmiAsync(_domain, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends a signal to a process inside it.</summary>
    /// <param name="processId">The process; negative: its group; -1: all.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainSendProcessSignal</c>.</remarks>
    public async Task SendSignalAsync(long processId, DomainProcessSignal signal, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainInput>("virDomainSendProcessSignal")
            .DomainSendProcessSignalAsync(_domain, processId, signal, 0, cancellationToken).ConfigureAwait(false);
}
