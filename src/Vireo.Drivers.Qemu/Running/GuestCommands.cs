using System.Text.Json;
using System.Text.Json.Nodes;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Gives a run's monitor commands; a monitor that ended is told as libvirt tells it.</summary>
internal static class GuestCommands
{
    /// <summary>Gives a command and awaits what it returns.</summary>
    internal static async Task<JsonElement> ExecuteAsync(this GuestRun run, QmpCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return await run.Monitor.ExecuteAsync(command, cancellationToken).ConfigureAwait(false);
        }
        catch (MonitorException e)
        {
            throw Explain(run, e);
        }
    }

    /// <summary>Gives a command and awaits the whole reply, be it a result or an error.</summary>
    internal static async Task<JsonElement> SendAsync(this GuestRun run, QmpCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return await run.Monitor.SendAsync(command, cancellationToken).ConfigureAwait(false);
        }
        catch (MonitorException e)
        {
            throw Explain(run, e);
        }
    }

    /// <summary>Gives a command without arguments.</summary>
    internal static Task<JsonElement> ExecuteAsync(this GuestRun run, string command, CancellationToken cancellationToken) =>
        run.ExecuteAsync(new QmpCommand(command), cancellationToken);

    /// <summary>Gives a command with arguments.</summary>
    internal static Task<JsonElement> ExecuteAsync(
        this GuestRun run, string command, JsonObject arguments, CancellationToken cancellationToken) =>
        run.ExecuteAsync(new QmpCommand(command, arguments), cancellationToken);

    private static Errors.VirtException Explain(GuestRun run, MonitorException e) =>
        run.WantedEnd is null ? DriverFaults.Internal(e.Message) : DriverFaults.Failed("domain is no longer running");
}
