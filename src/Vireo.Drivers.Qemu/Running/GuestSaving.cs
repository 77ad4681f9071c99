using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Files;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Puts guests into files and takes them out again. Callers have the guest's job.</summary>
internal static class GuestSaving
{
    /// <summary>Saves a running guest, which ends with that.</summary>
    internal static async Task SaveAsync(
        QemuNode node, HostedDomain<GuestState> guest, string path, DomainSaveFlags flags, CancellationToken cancellationToken)
    {
        GuestRun run = guest.State.RequiredRun;
        bool wasRunning = guest.State.State == DomainState.Running;
        bool restoresRunning = (flags & DomainSaveFlags.Running) != 0 || ((flags & DomainSaveFlags.Paused) == 0 && wasRunning);
        DomainDefinition saved = run.Origin
            ?? await node.Composer.ReadAsync(DomainWriter.Write(guest.State.Definition, -1, secure: true), cancellationToken).ConfigureAwait(false);
        run.AsyncJob = "save";
        try
        {
            await StopAsync(node, guest, run, wasRunning, DomainPausedReason.Save).ConfigureAwait(false);
            await WriteAsync(run, path, DomainWriter.Write(saved, -1, secure: true), restoresRunning).ConfigureAwait(false);
        }
        catch
        {
            run.AsyncJob = null;
            File.Delete(path);
            await GoOnAsync(node, guest, run, wasRunning).ConfigureAwait(false);
            throw;
        }

        run.WantedEnd = GuestEnd.Saved;
        run.Process.Signal(Signals.Kill);
        await run.Over.ConfigureAwait(false);
    }

    /// <summary>Starts a guest, from its saved memory where it has some.</summary>
    internal static async Task StartOrRestoreAsync(QemuNode node, HostedDomain<GuestState> guest, DomainCreateFlags flags)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        string path = node.Paths.SaveOf(guest.State.Definition.Name);
        bool paused = flags.HasFlag(DomainCreateFlags.Paused);
        if (File.Exists(path) && flags.HasFlag(DomainCreateFlags.ForceBoot))
        {
            Forget(node, guest, path);
        }

        if (File.Exists(path) && TryOpen(path) is { } memory)
        {
            using (memory)
            {
                await RestoreAsync(node, guest, memory, paused ? false : memory.Header.WasRunning).ConfigureAwait(false);
            }

            Forget(node, guest, path);
            return;
        }

        if (guest.State.HasManagedSave)
        {
            Forget(node, guest, path);
        }

        await GuestStarting.StartAsync(node, guest, new StartPlan { Paused = paused }).ConfigureAwait(false);
    }

    /// <summary>Lets a guest go on from a file.</summary>
    internal static Task RestoreAsync(QemuNode node, HostedDomain<GuestState> guest, SavedMemory memory, bool runs) =>
        memory.Header.Format == SaveFormat.Raw
            ? GuestStarting.StartAsync(node, guest, new StartPlan
            {
                Paused = !runs,
                Incoming = memory.File,
                Running = DomainRunningReason.Restored,
                Standing = runs ? DomainPausedReason.Migration : DomainPausedReason.User,
                Started = DomainStartedDetail.Restored,
            })
            : throw DriverFaults.Unsupported($"save image is packed ({memory.Header.Format}), which is not supported");

    /// <summary>Forgets a guest's managed save.</summary>
    internal static void Forget(QemuNode node, HostedDomain<GuestState> guest, string path)
    {
        AtomicFile.Delete(path);
        node.Change(guest, state => state with { HasManagedSave = false });
    }

    private static SavedMemory? TryOpen(string path)
    {
        try
        {
            return SavedMemory.Open(path);
        }
        catch (VirtException e) when (e.Code == VirtErrorCode.OperationFailed)
        {
            // A save that was cut off: the guest boots in its place, as libvirt has it.
            return null;
        }
    }

    private static async Task WriteAsync(GuestRun run, string path, string xml, bool restoresRunning)
    {
        using SafeFileHandle file = SavedMemory.Create(path, xml, restoresRunning);
        await GuestMemory.WriteAsync(run, file, "domain save", CancellationToken.None).ConfigureAwait(false);
        SavedMemory.Complete(file);
        LinuxFiles.FlushFolderOf(path);
    }

    private static async Task StopAsync(
        QemuNode node, HostedDomain<GuestState> guest, GuestRun run, bool wasRunning, DomainPausedReason reason)
    {
        if (wasRunning)
        {
            await GuestProcessors.StopAsync(node, guest, run, reason, CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            GuestStatuses.Save(node, guest);
        }
    }

    private static async Task GoOnAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, bool wasRunning)
    {
        if (wasRunning && guest.State.Run == run)
        {
            try
            {
                await GuestProcessors.StartAsync(node, guest, run, DomainRunningReason.SaveCanceled, CancellationToken.None).ConfigureAwait(false);
            }
            catch (VirtException)
            {
                // It ended meanwhile, or stands until somebody resumes it; what failed first is what is told.
            }
        }
    }
}
