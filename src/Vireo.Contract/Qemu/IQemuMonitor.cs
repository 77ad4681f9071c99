using Vireo.Contract.Domains;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;

namespace Vireo.Contract.Qemu;

/// <summary>Speaking to QEMU itself, and to the agent inside a guest, past libvirt. What this changes libvirt does not know of.</summary>
[Contract(typeof(QemuProgram))]
public interface IQemuMonitor
{
    /// <summary>Sends a command to a guest's monitor.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="command">The command: JSON, or what people type.</param>
    /// <param name="flags">In which language.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The answer, as QEMU gave it.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainQemuMonitorCommand</c>, <c>QEMU_PROC_DOMAIN_MONITOR_COMMAND</c>.</remarks>
    [Procedure(1, Api = "virDomainQemuMonitorCommand", Since = "0.8.3"), Acl("domain:write")]
    ValueTask<string> DomainMonitorCommandAsync(
        DomainHandle domain,
        string command,
        QemuMonitorCommandFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Sends a command to a guest's monitor, with descriptors.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="command">The command: JSON, or what people type.</param>
    /// <param name="flags">In which language.</param>
    /// <param name="descriptors">The descriptors that the command speaks of.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The answer as QEMU gave it, and the descriptors that came with it.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainQemuMonitorCommandWithFiles</c>, <c>QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES</c>.</remarks>
    [Procedure(7, Api = "virDomainQemuMonitorCommandWithFiles", Since = "8.2.0"), Acl("domain:write")]
    ValueTask<(string Result, PassedDescriptors Descriptors)> DomainMonitorCommandWithFilesAsync(
        DomainHandle domain,
        string command,
        QemuMonitorCommandFlags flags,
        PassedDescriptors descriptors,
        CancellationToken cancellationToken);

    /// <summary>Sends a command to the agent inside a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="command">The command (JSON).</param>
    /// <param name="timeoutSeconds">How long to wait for the answer; or one of <see cref="QemuAgentTimeout"/>.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The answer, as the agent gave it; null: it gave none.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.AgentUnresponsive"/>: the agent does not answer.
    /// </exception>
    /// <remarks><c>virDomainQemuAgentCommand</c>, <c>QEMU_PROC_DOMAIN_AGENT_COMMAND</c>.</remarks>
    [Procedure(3, Api = "virDomainQemuAgentCommand", Since = "0.10.0"), Acl("domain:write")]
    ValueTask<string?> DomainAgentCommandAsync(
        DomainHandle domain,
        string command,
        int timeoutSeconds,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Makes a guest of a QEMU process that libvirt has not started.</summary>
    /// <param name="processId">The process's number.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationFailed"/>: the process cannot become a guest.</exception>
    /// <remarks><c>virDomainQemuAttach</c>, <c>QEMU_PROC_DOMAIN_ATTACH</c>.</remarks>
    [Procedure(2, Api = "virDomainQemuAttach", Since = "0.9.4"), Acl("domain:start"), Acl("domain:write")]
    ValueTask<DomainHandle> DomainAttachAsync(uint processId, uint flags, CancellationToken cancellationToken);

    /// <summary>Asks for events of monitors.</summary>
    /// <param name="domain">The guest; null: every guest.</param>
    /// <param name="type">The event's name; null: every event.</param>
    /// <param name="flags">How the name is compared.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The registration's number, which each of its events carries.</returns>
    /// <remarks><c>virConnectDomainQemuMonitorEventRegister</c>, <c>QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER</c>.</remarks>
    [Procedure(4, Api = "virConnectDomainQemuMonitorEventRegister", Since = "1.2.3")]
    [Acl("connect:search_domains")]
    [Acl("connect:write")]
    [AclFilter("domain:getattr")]
    [Priority(CallPriority.High)]
    ValueTask<int> ConnectDomainMonitorEventRegisterAsync(
        DomainHandle? domain,
        string? type,
        QemuMonitorEventRegisterFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Ends a registration.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectDomainQemuMonitorEventDeregister</c>, <c>QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER</c>.</remarks>
    [Procedure(5, Api = "virConnectDomainQemuMonitorEventDeregister", Since = "1.2.3"), Acl("connect:write"), Priority(CallPriority.High)]
    ValueTask ConnectDomainMonitorEventDeregisterAsync(int callbackId, CancellationToken cancellationToken);
}
