using System.Text.Json;
using System.Xml.Linq;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Networks;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Takes guests up again that a former daemon started, this one's former life or libvirtd. Those that died meanwhile are told so.</summary>
internal static class GuestRecovery
{
    /// <summary>Takes up every guest that has a status file, each on its own: one that hangs delays no other.</summary>
    internal static async Task RunAsync(QemuNode node)
    {
        await Task.WhenAll(Directory.EnumerateFiles(node.Paths.Run, "*.xml").Select(path => RecoverAsync(node, path))).ConfigureAwait(false);
    }

    private static async Task RecoverAsync(QemuNode node, string path)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (Read(path) is not { } status)
        {
            return;
        }

        ActualNics.Join(status.Domain);
        DomainDefinition live = DomainReader.ReadNormal(status.Domain);
        foreach (XElement nic in live.Root.All("devices/interface"))
        {
            node.TapNames.Reserve(nic.At("target/@dev"));
        }

        node.RaiseId(status.Id);
        var run = new GuestRun(status.Id, Path.GetFileNameWithoutExtension(path))
        {
            Folder = status.Folder,
            Channels = status.Channels,
            MonitorPath = status.MonitorPath,
            ForeignStatus = status.Foreign,
            Vcpus = status.Vcpus,
            IsFakeReboot = status.IsFakeReboot,
        };
        HostedDomain<GuestState> guest = TakeUp(node, live);
        node.Change(guest, state => state.Begin(run, live) with { State = status.State, Reason = status.Reason });
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("reconnect", CancellationToken.None).ConfigureAwait(false);
        if (GuestProcess.Find(status.Pid) is not { } process)
        {
            await GuestEnding.FinishAsync(node, guest, run, GuestEnd.Crashed).ConfigureAwait(false);
            return;
        }

        run.Process = process;
        await node.Ports.ReclaimAsync(live).ConfigureAwait(false);
        await ConnectAsync(node, guest, run, status).ConfigureAwait(false);
    }

    private static async Task ConnectAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, GuestStatus status)
    {
        try
        {
            run.Monitor = new QmpMonitor(await MonitorSocket.ConnectAsync(run.MonitorPath, CancellationToken.None).ConfigureAwait(false), run.Events.Add);
        }
        catch (System.Net.Sockets.SocketException)
        {
            // Whoever cannot be reached any more is ended, as libvirt has it.
            run.Process.Signal(Signals.Kill);
            await run.Process.Ended.ConfigureAwait(false);
            await GuestEnding.FinishAsync(node, guest, run, GuestEnd.Crashed).ConfigureAwait(false);
            return;
        }

        _ = GuestEnding.FollowAsync(node, guest, run);
        try
        {
            await run.Monitor.OpenAsync(CancellationToken.None).ConfigureAwait(false);
            if (status is { State: DomainState.Paused, Reason: (int)DomainPausedReason.StartingUp })
            {
                run.WantedEnd = GuestEnd.Failed;
                run.Process.Signal(Signals.Kill);
                return;
            }

            await ResumeAsync(node, guest, run, status).ConfigureAwait(false);
            GuestStatuses.Save(node, guest);
        }
        catch (Exception e) when (e is VirtException or MonitorException or TimeoutException)
        {
            run.WantedEnd ??= GuestEnd.Crashed;
            run.Process.Signal(Signals.Kill);
        }
    }

    /// <summary>Learns what became of the guest, and undoes a job that the former daemon left half done.</summary>
    private static async Task ResumeAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, GuestStatus status)
    {
        if (status.Job is "save" or "dump")
        {
            await run.ExecuteAsync("migrate_cancel", CancellationToken.None).ConfigureAwait(false);
            await run.ExecuteAsync("cont", CancellationToken.None).ConfigureAwait(false);
            node.Change(guest, state => state.Running(DomainRunningReason.SaveCanceled));
            return;
        }

        JsonElement found = await run.ExecuteAsync("query-status", CancellationToken.None).ConfigureAwait(false);
        bool runs = found.Flag("running");
        string word = found.Text("status");
        if (word == "shutdown")
        {
            run.IsShutDown = true;
            run.Process.Signal(Signals.Terminate);
        }
        else if (runs && status.State == DomainState.Paused)
        {
            node.Change(guest, state => state.Running(DomainRunningReason.Unpaused));
        }
        else if (!runs && status.State == DomainState.Running)
        {
            DomainPausedReason reason = word == "io-error" ? DomainPausedReason.IoError : DomainPausedReason.Unknown;
            node.Change(guest, state => state.Paused(reason));
        }
    }

    private static GuestStatus? Read(string path)
    {
        try
        {
            return StatusDocument.Read(File.ReadAllText(path));
        }
        catch (Exception e) when (e is VirtException or FormatException or IOException)
        {
            return null;
        }
    }

    private static HostedDomain<GuestState> TakeUp(QemuNode node, DomainDefinition live)
    {
        lock (node.Domains.Gate)
        {
            if (node.Domains.Find(live.Uuid) is { } known)
            {
                return known;
            }

            var guest = new HostedDomain<GuestState>(new GuestState { Definition = live });
            node.Domains.Add(guest);
            return guest;
        }
    }
}
