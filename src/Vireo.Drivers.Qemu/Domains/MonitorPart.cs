using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Domains;
using Vireo.Contract.Qemu;
using Vireo.Drivers.Qemu.Agents;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Objects;
using Vireo.Rpc.Descriptors;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Speaking to QEMU, and to a guest's agent, past the driver.</summary>
/// <param name="node">The host.</param>
/// <param name="subscriptions">What this connection asked to hear of monitors.</param>
internal sealed class MonitorPart(QemuNode node, MonitorEventSubscriptions subscriptions) : QemuMonitorBase
{
    private const uint RegisterFlags = (uint)(QemuMonitorEventRegisterFlags.Regex | QemuMonitorEventRegisterFlags.IgnoreCase);

    /// <inheritdoc />
    public override async ValueTask<string> DomainMonitorCommandAsync(
        DomainHandle domain, string command, QemuMonitorCommandFlags flags, CancellationToken cancellationToken) =>
        (await DomainMonitorCommandWithFilesAsync(domain, command, flags, PassedDescriptors.None, cancellationToken).ConfigureAwait(false)).Result;

    /// <inheritdoc />
    public override async ValueTask<(string Result, PassedDescriptors Descriptors)> DomainMonitorCommandWithFilesAsync(
        DomainHandle domain, string command, QemuMonitorCommandFlags flags, PassedDescriptors descriptors, CancellationToken cancellationToken)
    {
        using PassedDescriptors passed = descriptors;
        DriverFaults.CheckFlags((uint)flags, (uint)QemuMonitorCommandFlags.HumanMonitor, "qemuDomainQemuMonitorCommandWithFiles");
        if (passed.Handles.Count > 1)
        {
            throw DriverFaults.Raise(VirtErrorCode.InvalidArg, "at most 1 fd can be passed to qemu along with a command");
        }

        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("qemuDispatchDomainMonitorCommand", cancellationToken).ConfigureAwait(false);
        GuestRun run = guest.State.RequiredRun;
        SafeFileHandle? descriptor = passed.Handles is [var first, ..] ? first : null;
        if (flags.HasFlag(QemuMonitorCommandFlags.HumanMonitor))
        {
            var typed = new QmpCommand("human-monitor-command", new JsonObject { ["command-line"] = command }) { Descriptor = descriptor };
            return ((await run.ExecuteAsync(typed, cancellationToken).ConfigureAwait(false)).AsText() ?? string.Empty, PassedDescriptors.None);
        }

        JsonObject message = Parse(command);
        string name = (message["execute"] as JsonValue)?.ToString() ?? string.Empty;
        JsonElement reply = await run.SendAsync(
            new QmpCommand(name) { Message = message, Descriptor = descriptor }, cancellationToken).ConfigureAwait(false);
        return (JsonTexts.Write(reply), PassedDescriptors.None);
    }

    /// <inheritdoc />
    public override async ValueTask<string?> DomainAgentCommandAsync(
        DomainHandle domain, string command, int timeoutSeconds, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainQemuAgentCommand");
        HostedDomain<GuestState> guest = node.Require(domain);
        GuestRun run = guest.State.RequiredRun;
        return JsonTexts.Write(await GuestAgents.Require(guest.State, run)
            .SendAsync(Parse(command), AgentTimeouts.Of(timeoutSeconds), cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectDomainMonitorEventRegisterAsync(
        DomainHandle? domain, string? type, QemuMonitorEventRegisterFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, RegisterFlags, "qemuConnectDomainQemuMonitorEventRegister");
        return ValueTask.FromResult(subscriptions.Add(domain, type, flags));
    }

    /// <inheritdoc />
    public override ValueTask ConnectDomainMonitorEventDeregisterAsync(int callbackId, CancellationToken cancellationToken)
    {
        subscriptions.Remove(callbackId);
        return ValueTask.CompletedTask;
    }

    private static JsonObject Parse(string command)
    {
        try
        {
            return JsonNode.Parse(command, documentOptions: new JsonDocumentOptions { MaxDepth = QmpLimits.MaxDepth }) as JsonObject
                ?? throw DriverFaults.Internal($"cannot parse json {command}: not an object");
        }
        catch (JsonException e)
        {
            throw DriverFaults.Internal($"cannot parse json {command}: {e.Message}");
        }
    }
}
