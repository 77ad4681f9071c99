using System.Text.Json.Nodes;
using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Host.Files;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Writes guests' memory out for those who look for a fault. Callers have the guest's job.</summary>
internal static class GuestDumping
{
    private const string DescriptorName = "dump";

    /// <summary>Dumps a guest, which goes on, ends or is reset then.</summary>
    internal static async Task DumpAsync(QemuNode node, HostedDomain<GuestState> guest, string path, DomainCoreDumpFlags flags)
    {
        GuestRun run = guest.State.RequiredRun;
        bool wasRunning = guest.State.State == DomainState.Running;
        run.AsyncJob = "dump";
        try
        {
            if (wasRunning && (flags & DomainCoreDumpFlags.Live) == 0)
            {
                await GuestProcessors.StopAsync(node, guest, run, DomainPausedReason.Dump, CancellationToken.None).ConfigureAwait(false);
            }

            await WriteAsync(run, path, (flags & DomainCoreDumpFlags.MemoryOnly) != 0).ConfigureAwait(false);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            run.AsyncJob = null;
            await GoOnAsync(node, guest, run, wasRunning, flags).ConfigureAwait(false);
        }
    }

    private static async Task WriteAsync(GuestRun run, string path, bool memoryOnly)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using SafeFileHandle file = Create(path);
        if (!memoryOnly)
        {
            await GuestMemory.WriteAsync(run, file, "domain core dump", CancellationToken.None).ConfigureAwait(false);
            return;
        }

        Task<string> progress = run.Progress.Watch();
        await run.ExecuteAsync(
            new QmpCommand("getfd", new JsonObject { ["fdname"] = DescriptorName }) { Descriptor = file }, CancellationToken.None).ConfigureAwait(false);
        await run.ExecuteAsync(
            "dump-guest-memory",
            new JsonObject { ["paging"] = false, ["protocol"] = $"fd:{DescriptorName}", ["detach"] = true },
            CancellationToken.None).ConfigureAwait(false);
        string end = await progress.ConfigureAwait(false);
        if (end != "completed")
        {
            throw DriverFaults.Failed($"memory-only dump failed: {end}");
        }
    }

    private static SafeFileHandle Create(string path)
    {
        try
        {
            return LinuxFiles.Open(path, LinuxFiles.ReadWrite | LinuxFiles.Create | LinuxFiles.Truncate);
        }
        catch (IOException e)
        {
            throw DriverFaults.System($"Failed to create file '{path}': {e.Message}");
        }
    }

    private static async Task GoOnAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, bool wasRunning, DomainCoreDumpFlags flags)
    {
        if (guest.State.Run != run || run.WantedEnd is not null)
        {
            return;
        }

        if ((flags & DomainCoreDumpFlags.Crash) != 0)
        {
            run.WantedEnd = new GuestEnd(DomainShutoffReason.Crashed, DomainStoppedDetail.Crashed, "crashed");
            run.Process.Signal(Signals.Kill);
            await run.Over.ConfigureAwait(false);
            return;
        }

        if ((flags & DomainCoreDumpFlags.Reset) != 0)
        {
            await run.ExecuteAsync("system_reset", CancellationToken.None).ConfigureAwait(false);
        }

        if (wasRunning)
        {
            await GuestProcessors.StartAsync(node, guest, run, DomainRunningReason.Unpaused, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
