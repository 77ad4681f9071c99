using Vireo.Contract.Domains;
using Vireo.Contract.Qemu;
using Vireo.Errors;
using Vireo.Rpc.Descriptors;
using Vireo.Sessions;

namespace Vireo.Domains.Qemu;

/// <summary>Speaking to QEMU itself, and to the agent inside a guest, past libvirt. What this changes libvirt does not know of.</summary>
public sealed class DomainQemu
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainQemu(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Sends a command to its monitor.</summary>
    /// <param name="command">The command: JSON, or what people type.</param>
    /// <param name="flags">In which language.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The answer, as QEMU gave it.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainQemuMonitorCommand</c>.</remarks>
    public async Task<string> SendMonitorCommandAsync(
        string command,
        QemuMonitorCommandFlags flags = QemuMonitorCommandFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return await _session.WritablePart<IQemuMonitor>("virDomainQemuMonitorCommand")
            .DomainMonitorCommandAsync(_domain, command, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a command to its monitor, with descriptors.</summary>
    /// <param name="command">The command: JSON, or what people type.</param>
    /// <param name="descriptors">The descriptors that the command speaks of.</param>
    /// <param name="flags">In which language.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The answer as QEMU gave it, and the descriptors that came with it.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainQemuMonitorCommandWithFiles</c>. On unix sockets only.</remarks>
    public async Task<(string Answer, PassedDescriptors Descriptors)> SendMonitorCommandWithFilesAsync(
        string command,
        PassedDescriptors descriptors,
        QemuMonitorCommandFlags flags = QemuMonitorCommandFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(descriptors);
        return await _session.WritablePart<IQemuMonitor>("virDomainQemuMonitorCommandWithFiles")
            .DomainMonitorCommandWithFilesAsync(_domain, command, flags, descriptors, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a command to the agent inside it.</summary>
    /// <param name="command">The command (JSON).</param>
    /// <param name="timeoutSeconds">How long to wait for the answer; or one of <see cref="QemuAgentTimeout"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The answer, as the agent gave it; null: it gave none.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: it does not run. <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent does not
    /// answer.
    /// </exception>
    /// <remarks><c>virDomainQemuAgentCommand</c>.</remarks>
    public async Task<string?> SendAgentCommandAsync(string command, int timeoutSeconds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return await _session.WritablePart<IQemuMonitor>("virDomainQemuAgentCommand")
            .DomainAgentCommandAsync(_domain, command, timeoutSeconds, 0, cancellationToken).ConfigureAwait(false);
    }
}
