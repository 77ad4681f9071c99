using System.Collections.Frozen;
using System.Text.Json;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>Reads events. What a field lacks, or says in another type, counts as empty: an event is QEMU's word, not its oath.</summary>
internal static class MonitorEvents
{
    private static readonly FrozenDictionary<string, Func<JsonElement, MonitorEvent>> Readers =
        new Dictionary<string, Func<JsonElement, MonitorEvent>>(StringComparer.Ordinal)
        {
            ["SHUTDOWN"] = data => new MonitorEvent.Shutdown(data.Flag("guest"), data.Text("reason")),
            ["RESET"] = data => new MonitorEvent.Reset(data.Flag("guest")),
            ["STOP"] = _ => new MonitorEvent.Stop(),
            ["RESUME"] = _ => new MonitorEvent.Resume(),
            ["SUSPEND"] = _ => new MonitorEvent.Suspend(ToDisk: false),
            ["SUSPEND_DISK"] = _ => new MonitorEvent.Suspend(ToDisk: true),
            ["WAKEUP"] = _ => new MonitorEvent.Wakeup(),
            ["WATCHDOG"] = data => new MonitorEvent.Watchdog(data.Text("action")),
            ["RTC_CHANGE"] = data => new MonitorEvent.ClockChange(data.Number("offset")),
            ["BALLOON_CHANGE"] = data => new MonitorEvent.BalloonChange(data.Number("actual")),
            ["BLOCK_IO_ERROR"] = data => new MonitorEvent.BlockError(
                data.Text("device"), data.Text("node-name"), data.Text("action"), data.Flag("nospace"), data.Text("qom-path")),
            ["DEVICE_TRAY_MOVED"] = data => new MonitorEvent.TrayMoved(data.Text("id"), data.Flag("tray-open")),
            ["DEVICE_DELETED"] = data => new MonitorEvent.DeviceDeleted(data.Find("device")?.AsText()),
            ["GUEST_PANICKED"] = _ => new MonitorEvent.Panicked(),
            ["MIGRATION"] = data => new MonitorEvent.Migration(data.Text("status")),
            ["MIGRATION_PASS"] = data => new MonitorEvent.MigrationPass((int)Math.Clamp(data.Number("pass"), 0, int.MaxValue)),
            ["DUMP_COMPLETED"] = data => new MonitorEvent.DumpCompleted(data.Find("error")?.AsText()),
            ["VSERPORT_CHANGE"] = data => new MonitorEvent.ChannelChange(data.Text("id"), data.Flag("open")),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a message that has an <c>event</c>.</summary>
    internal static MonitorMessage Read(string name, JsonElement message)
    {
        JsonElement data = message.Find("data") ?? default;
        JsonElement time = message.Find("timestamp") ?? default;
        MonitorEvent read = Readers.TryGetValue(name, out Func<JsonElement, MonitorEvent>? reader)
            ? reader(data)
            : new MonitorEvent.Other(name, data);
        return new MonitorMessage(name, read, data, time.Number("seconds"), (uint)Math.Clamp(time.Number("microseconds"), 0, 999_999));
    }
}
