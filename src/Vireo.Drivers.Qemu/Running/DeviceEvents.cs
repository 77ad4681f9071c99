using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Agents;
using Vireo.Drivers.Qemu.Live;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>QEMU's events about a guest's devices, told on to those who asked for them.</summary>
internal static class DeviceEvents
{
    private const int BytesPerKib = 1024;

    internal static void Handle(QemuNode node, HostedDomain<GuestState> guest, GuestRun run, MonitorEvent what)
    {
        DomainHandle domain = guest.State.Handle;
        switch (what)
        {
            case MonitorEvent.Watchdog watchdog:
                Watchdog(node, domain, run, watchdog.Action);
                break;
            case MonitorEvent.ClockChange clock:
                node.Events.Tell(
                    domain,
                    DomainEventId.RtcChange,
                    (events, id) => events.DomainEventCallbackRtcChange(id, domain, clock.OffsetSeconds),
                    events => events.DomainEventRtcChange(domain, clock.OffsetSeconds));
                break;
            case MonitorEvent.BalloonChange balloon:
                Balloon(node, guest, domain, (ulong)balloon.Bytes / BytesPerKib);
                break;
            case MonitorEvent.TrayMoved tray:
                DomainTrayChangeReason reason = tray.Open ? DomainTrayChangeReason.Open : DomainTrayChangeReason.Close;
                node.Events.Tell(
                    domain,
                    DomainEventId.TrayChange,
                    (events, id) => events.DomainEventCallbackTrayChange(id, domain, tray.Device, reason),
                    events => events.DomainEventTrayChange(domain, tray.Device, reason));
                break;
            case MonitorEvent.BlockError error:
                BlockError(node, guest, domain, run, error);
                break;
            case MonitorEvent.MigrationPass pass:
                node.Events.Tell(
                    domain, DomainEventId.MigrationIteration, (events, id) => events.DomainEventCallbackMigrationIteration(id, domain, pass.Number));
                break;
            case MonitorEvent.ChannelChange channel:
                Channel(node, guest, domain, channel);
                break;
            case MonitorEvent.Migration or MonitorEvent.DumpCompleted:
                run.Progress.Tell(what);
                break;
            default:
                break;
        }
    }

    private static void Watchdog(QemuNode node, DomainHandle domain, GuestRun run, string word)
    {
        DomainWatchdogAction action = word switch
        {
            "pause" => DomainWatchdogAction.Pause,
            "reset" => DomainWatchdogAction.Reset,
            "poweroff" => DomainWatchdogAction.PowerOff,
            "shutdown" => DomainWatchdogAction.Shutdown,
            "debug" => DomainWatchdogAction.Debug,
            "inject-nmi" => DomainWatchdogAction.InjectNmi,
            _ => DomainWatchdogAction.None,
        };
        if (action == DomainWatchdogAction.Pause)
        {
            run.NextPaused = DomainPausedReason.Watchdog;
        }

        node.Events.Tell(
            domain,
            DomainEventId.Watchdog,
            (events, id) => events.DomainEventCallbackWatchdog(id, domain, action),
            events => events.DomainEventWatchdog(domain, action));
    }

    private static void Balloon(QemuNode node, HostedDomain<GuestState> guest, DomainHandle domain, ulong kib)
    {
        node.Change(guest, state => state.IsActive ? state with { Definition = state.Definition.WithMemory(kib) } : null);
        node.Events.Tell(
            domain,
            DomainEventId.BalloonChange,
            (events, id) => events.DomainEventCallbackBalloonChange(id, domain, kib),
            events => events.DomainEventBalloonChange(domain, kib));
    }

    private static void Channel(QemuNode node, HostedDomain<GuestState> guest, DomainHandle domain, MonitorEvent.ChannelChange channel)
    {
        node.Change(guest, state => state.IsActive ? state with { Definition = state.Definition.WithChannelState(channel.Device, channel.Open) } : null);
        GuestStatuses.Save(node, guest);
        bool isAgent = AgentChannel.Find(guest.State.Definition.Root)?.Element("alias")?.Attribute("name")?.Value == channel.Device;
        if (isAgent)
        {
            DomainAgentState state = channel.Open ? DomainAgentState.Connected : DomainAgentState.Disconnected;
            node.Events.Tell(
                domain,
                DomainEventId.AgentLifecycle,
                (events, id) => events.DomainEventCallbackAgentLifecycle(id, domain, state, DomainAgentReason.Channel));
        }
    }

    private static void BlockError(
        QemuNode node, HostedDomain<GuestState> guest, DomainHandle domain, GuestRun run, MonitorEvent.BlockError error)
    {
        DomainIoErrorAction action = error.Action switch
        {
            "stop" => DomainIoErrorAction.Pause,
            "report" => DomainIoErrorAction.Report,
            _ => DomainIoErrorAction.None,
        };
        if (action == DomainIoErrorAction.Pause)
        {
            run.NextPaused = DomainPausedReason.IoError;
        }

        string alias = error.QomPath.Split('/').FirstOrDefault(part => part.Contains("disk", StringComparison.Ordinal)) ?? error.Device;
        XElement? disk = guest.State.Definition.Root.Elements("devices").Elements("disk")
            .FirstOrDefault(one => one.Element("alias")?.Attribute("name")?.Value == alias);
        string path = disk?.Element("source") is { } source
            ? (source.Attribute("file") ?? source.Attribute("dev"))?.Value ?? string.Empty
            : string.Empty;
        string reason = error.NoSpace ? "enospc" : string.Empty;
        node.Events.Tell(
            domain,
            DomainEventId.IoError,
            (events, id) => events.DomainEventCallbackIoError(id, domain, path, alias, action),
            events => events.DomainEventIoError(domain, path, alias, action));
        node.Events.Tell(
            domain,
            DomainEventId.IoErrorReason,
            (events, id) => events.DomainEventCallbackIoErrorReason(id, domain, path, alias, action, reason),
            events => events.DomainEventIoErrorReason(domain, path, alias, action, reason));
    }
}
