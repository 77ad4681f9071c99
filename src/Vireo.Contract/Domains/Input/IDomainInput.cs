using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Input;

/// <summary>Keys, interrupts and signals for guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainInput
{
    /// <summary>Presses keys, all at once.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="codeSet">What the codes mean.</param>
    /// <param name="holdTimeMs">How long they stay down, in milliseconds.</param>
    /// <param name="keycodes">The keys.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSendKey</c>, <c>REMOTE_PROC_DOMAIN_SEND_KEY</c>.</remarks>
    [Procedure(226, Since = "0.9.3"), Acl("domain:send_input")]
    ValueTask DomainSendKeyAsync(
        DomainHandle domain,
        KeycodeSet codeSet,
        uint holdTimeMs,
        [XdrMax(RemoteLimits.DomainSendKey)] IReadOnlyList<uint> keycodes,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Sends a guest an interrupt that cannot be masked.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainInjectNMI</c>, <c>REMOTE_PROC_DOMAIN_INJECT_NMI</c>.</remarks>
    [Procedure(210, Api = "virDomainInjectNMI", Since = "0.9.2"), Acl("domain:inject_nmi")]
    ValueTask DomainInjectNmiAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken);

    /// <summary>Sends a signal to a process inside a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="processId">The process; negative: its group; -1: all.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSendProcessSignal</c>, <c>REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL</c>.</remarks>
    [Procedure(295, Since = "1.0.1"), Acl("domain:send_signal")]
    ValueTask DomainSendProcessSignalAsync(
        DomainHandle domain,
        long processId,
        DomainProcessSignal signal,
        uint flags,
        CancellationToken cancellationToken);
}
