using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.CommandLine;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Networks;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Files;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Starts guests. The caller has the guest's job. What fails leaves nothing behind.</summary>
internal static class GuestStarting
{
    /// <summary>Starts a guest.</summary>
    /// <param name="node">The host.</param>
    /// <param name="guest">The guest, which does not run.</param>
    /// <param name="plan">How.</param>
    /// <exception cref="VirtException">It cannot be started; QEMU's own words are in the message where it had any.</exception>
    internal static async Task StartAsync(QemuNode node, HostedDomain<GuestState> guest, StartPlan plan)
    {
        // Files and processes: not for the thread that reads the client's calls.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        GuestRun run = Begin(node, guest);
        DomainLog? log = null;
        try
        {
            RunFiles.Create(node, run);
            log = DomainLog.Open(node.Paths.LogOf(run.Name));
            await LaunchAsync(node, guest, run, plan, log).ConfigureAwait(false);
            await GuestSetup.RunAsync(node, guest, run, plan).ConfigureAwait(false);
            await ReleaseAsync(node, guest, run, plan).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await EndAsync(node, guest, run).ConfigureAwait(false);
            throw Explain(e, run, log);
        }
        finally
        {
            log?.Dispose();
        }
    }

    private static GuestRun Begin(QemuNode node, HostedDomain<GuestState> guest)
    {
        GuestState before = guest.State;
        string name = before.Definition.Name;
        int id = node.NextId();
        string folder = node.Paths.FolderOf(id, name);
        var run = new GuestRun(id, name)
        {
            Origin = before.Definition,
            Folder = folder,
            Channels = node.Paths.ChannelsOf(id, name),
            MonitorPath = Path.Combine(folder, "monitor.sock"),
        };
        node.Change(guest, state => state.IsActive ? throw DriverFaults.Invalid("domain is already running") : state.Begin(run, state.Definition));
        return run;
    }

    private static async Task LaunchAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, StartPlan plan, DomainLog log)
    {
        QemuCapabilities capabilities = await node.Composer.CapabilitiesOfAsync(guest.State.Definition, CancellationToken.None).ConfigureAwait(false);
        run.ForeignStatus = StatusDocument.Marks(capabilities);
        using MonitorSocket listener = MonitorSocket.Bind(run.MonitorPath);
        RunFiles.Give(node, run.MonitorPath);
        using SafeFileHandle pidFile = PidFile.Create(node.Paths.PidFileOf(run.Name));
        bool isIncoming = plan.Incoming is not null;
        DomainDefinition live = node.Composer.GoLive(guest.State.Definition, capabilities, run, isIncoming);
        live = await node.Ports.JoinAsync(live, isReclaimed: false).ConfigureAwait(false);
        node.Change(guest, state => state with { Definition = live });
        using var taps = new GuestTaps();
        live = await taps.MakeAsync(live, node.TapNames).ConfigureAwait(false);
        node.Change(guest, state => state with { Definition = live });
        using var passed = new PassedHandles(node, listener, taps);
        GuestPlan command = node.Composer.Compose(live, capabilities, run, isIncoming, passed.Open);
        LentFiles.Lend(node, live.Root);
        var spawn = new SpawnPlan
        {
            Program = command.Program,
            Arguments = command.Arguments,
            Environment = [.. command.Environment.Select(variable => $"{variable.Key}={variable.Value}")],
            Descriptors = [.. passed.All, pidFile],
            Output = log.Descriptor,
            Error = log.Descriptor,
            Identity = node.Identity,
        };
        log.WriteBanner(HostVersions.Text, spawn.Environment, [spawn.Program, .. spawn.Arguments]);
        var socket = await MonitorSocket.ConnectAsync(run.MonitorPath, CancellationToken.None).ConfigureAwait(false);
        try
        {
            run.Process = Launcher.Start(spawn);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        run.Monitor = new QmpMonitor(socket, run.Events.Add);
        node.Groups.Enter(run.Id, DriverPaths.RunName(run.Id, run.Name), run.Process.Pid);
        PidFile.Write(pidFile, run.Process.Pid);
        _ = GuestEnding.FollowAsync(node, guest, run);
        GuestStatuses.Save(node, guest);
    }

    private static async Task ReleaseAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, StartPlan plan)
    {
        if (plan.Incoming is not null)
        {
            // Its events say that it started before they say that it goes on.
            node.Change(guest, state => state.Run == run ? state.Paused(plan.Standing) : null);
            node.Events.Lifecycle(guest.State.Handle, DomainEventType.Started, (int)plan.Started);
        }

        if (plan.Paused)
        {
            node.Change(guest, state => state.Run == run ? state.Paused(plan.Standing) : null);
        }
        else
        {
            run.NextRunning = plan.Running;
            await run.ExecuteAsync("cont", CancellationToken.None).ConfigureAwait(false);
            await run.Events.SettleAsync().ConfigureAwait(false);
            node.Change(guest, state => state.Run == run && state.State == Contract.Domains.States.DomainState.Paused ? state.Running(plan.Running) : null);
        }

        if (guest.State.Run != run)
        {
            throw new MonitorException("End of file from qemu monitor");
        }

        GuestStatuses.Save(node, guest);
        if (plan.Incoming is null)
        {
            node.Events.Lifecycle(guest.State.Handle, DomainEventType.Started, (int)plan.Started);
        }

        if (plan.Paused)
        {
            node.Events.Lifecycle(
                guest.State.Handle,
                DomainEventType.Suspended,
                (int)(plan.Incoming is null ? DomainSuspendedDetail.Paused : DomainSuspendedDetail.Restored));
        }
    }

    private static async Task EndAsync(QemuNode node, HostedDomain<GuestState> guest, GuestRun run)
    {
        run.WantedEnd ??= GuestEnd.Failed;
        if (run.HasProcess)
        {
            run.Process.Signal(Signals.Kill);
            await run.Over.ConfigureAwait(false);
        }
        else
        {
            await GuestEnding.FinishAsync(node, guest, run, GuestEnd.Failed).ConfigureAwait(false);
        }
    }

    /// <summary>What the client is told: QEMU's own words where it went without an answer.</summary>
    private static VirtException Explain(Exception e, GuestRun run, DomainLog? log) => e switch
    {
        VirtException known when known.Code != VirtErrorCode.InternalError || e is QmpException || !run.HasProcess => known,
        VirtException or MonitorException when log is not null && run.HasProcess => Explain(log.ReadSaid(), e),
        VirtException known => known,
        TimeoutException => DriverFaults.Raise(VirtErrorCode.OperationTimeout, "cannot connect to the monitor: QEMU does not greet"),
        IOException or UnauthorizedAccessException => DriverFaults.System(e.Message),
        _ => DriverFaults.Internal(e.Message),
    };

    private static VirtException Explain(string said, Exception e) => DriverFaults.Internal(
        said.Length > 0 ? $"process exited while connecting to monitor: {said}" : $"process exited while connecting to monitor ({e.Message})");
}
