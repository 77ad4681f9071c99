using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>What QEMU's events mean for a guest: its state, and what others are told. Handled one after the other.</summary>
internal sealed class GuestEvents(QemuNode node, HostedDomain<GuestState> guest, GuestRun run)
{
    /// <summary>Handles an event.</summary>
    internal void Handle(MonitorMessage message)
    {
        node.MonitorEvents.Tell(listener => listener.Tell(Handle(), message));
        switch (message.Event)
        {
            case MonitorEvent.Shutdown shutdown:
                Shutdown(shutdown);
                break;
            case MonitorEvent.Stop:
                Stopped();
                break;
            case MonitorEvent.Resume:
                Resumed();
                break;
            case MonitorEvent.Reset:
                Tell(DomainEventId.Reboot, (events, id) => events.DomainEventCallbackReboot(id, Handle()), events => events.DomainEventReboot(Handle()));
                break;
            case MonitorEvent.Suspend suspend:
                Suspended(suspend.ToDisk);
                break;
            case MonitorEvent.Wakeup:
                Woken();
                break;
            case MonitorEvent.Panicked:
                Panicked();
                break;
            default:
                DeviceEvents.Handle(node, guest, run, message.Event);
                break;
        }
    }

    private void Shutdown(MonitorEvent.Shutdown shutdown)
    {
        if (run.IsShutDown)
        {
            return;
        }

        if (run.IsFakeReboot || (shutdown.Guest && guest.State.Definition.RestartsOnPowerOff))
        {
            run.IsRebooting = true;
            _ = FakeReboot.RunAsync(node, guest, run);
            return;
        }

        run.IsShutDown = true;
        DomainShutdownDetail detail = shutdown.Guest ? DomainShutdownDetail.Guest : DomainShutdownDetail.Host;
        node.Change(
            guest,
            state => state.Run == run ? state with { State = DomainState.Shutdown, Reason = (int)DomainShutdownReason.Unknown } : null,
            (_, after) => node.Events.Lifecycle(after.Handle, DomainEventType.Shutdown, (int)detail));
        GuestStatuses.Save(node, guest);
        run.Process.Signal(Signals.Terminate);
    }

    private void Stopped()
    {
        if (run.IsRebooting)
        {
            return; // the processors stand between a power-off that nobody sees and the reset
        }

        DomainPausedReason reason = run.NextPaused ?? DomainPausedReason.Unknown;
        run.NextPaused = null;
        Change(
            state => state.State == DomainState.Running ? state.Paused(reason) : null,
            DomainEventType.Suspended,
            (int)LifecycleDetails.Of(reason));
    }

    private void Resumed()
    {
        DomainRunningReason reason = run.NextRunning ?? DomainRunningReason.Unpaused;
        run.NextRunning = null;
        Change(
            state => state.State == DomainState.Paused ? state.Running(reason) : null,
            DomainEventType.Resumed,
            (int)LifecycleDetails.Of(reason));
    }

    private void Suspended(bool toDisk)
    {
        if (toDisk)
        {
            Tell(
                DomainEventId.PmSuspendDisk,
                (events, id) => events.DomainEventCallbackPmsuspendDisk(id, 0, Handle()),
                events => events.DomainEventPmsuspendDisk(Handle()));
        }
        else
        {
            Tell(
                DomainEventId.PmSuspend,
                (events, id) => events.DomainEventCallbackPmsuspend(id, 0, Handle()),
                events => events.DomainEventPmsuspend(Handle()));
        }

        Change(
            state => state.State == DomainState.Running ? state with { State = DomainState.PmSuspended, Reason = 0 } : null,
            DomainEventType.PmSuspended,
            (int)(toDisk ? DomainPmSuspendedDetail.Disk : DomainPmSuspendedDetail.Memory));
    }

    private void Woken()
    {
        Tell(
            DomainEventId.PmWakeup,
            (events, id) => events.DomainEventCallbackPmwakeup(id, 0, Handle()),
            events => events.DomainEventPmwakeup(Handle()));
        Change(
            state => state.State == DomainState.PmSuspended ? state.Running(DomainRunningReason.Wakeup) : null,
            DomainEventType.Started,
            (int)DomainStartedDetail.Wakeup);
    }

    private void Panicked()
    {
        Change(
            state => state.Run == run ? state with { State = DomainState.Crashed, Reason = (int)DomainCrashedReason.Panicked } : null,
            DomainEventType.Crashed,
            (int)DomainCrashedDetail.Panicked);
        switch (guest.State.Definition.Root.Element("on_crash")?.Value)
        {
            case "restart" or "rename-restart":
                _ = FakeReboot.RunAsync(node, guest, run);
                break;
            case "preserve":
                break;
            default:
                run.WantedEnd ??= GuestEnd.Panicked;
                run.Process.Signal(Signals.Terminate);
                break;
        }
    }

    private void Change(Func<GuestState, GuestState?> change, DomainEventType type, int detail)
    {
        bool changed = false;
        node.Change(
            guest,
            state => state.Run == run ? change(state) : null,
            (_, after) =>
            {
                changed = true;
                node.Events.Lifecycle(after.Handle, type, detail);
            });
        if (changed)
        {
            GuestStatuses.Save(node, guest);
        }
    }

    private DomainHandle Handle() => guest.State.Handle;

    private void Tell(DomainEventId id, Action<Contract.IRemoteEvents, int> send, Action<Contract.IRemoteEvents> sendLegacy) =>
        node.Events.Tell(Handle(), id, send, sendLegacy);
}
