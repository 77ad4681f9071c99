using System.Text.Json;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>Something that QEMU tells of its own accord.</summary>
internal abstract record MonitorEvent
{
    /// <summary>The guest, or QEMU, is about to end (<c>SHUTDOWN</c>).</summary>
    /// <param name="Guest">Whether the guest wanted it.</param>
    /// <param name="Reason">QEMU's cause: <c>guest-shutdown</c>, <c>host-signal</c>, <c>guest-reset</c>, ...</param>
    internal sealed record Shutdown(bool Guest, string Reason) : MonitorEvent;

    /// <summary>The guest was reset (<c>RESET</c>).</summary>
    /// <param name="Guest">Whether the guest did it.</param>
    internal sealed record Reset(bool Guest) : MonitorEvent;

    /// <summary>The processors stand (<c>STOP</c>).</summary>
    internal sealed record Stop : MonitorEvent;

    /// <summary>The processors run (<c>RESUME</c>).</summary>
    internal sealed record Resume : MonitorEvent;

    /// <summary>The guest sleeps (<c>SUSPEND</c>, <c>SUSPEND_DISK</c>).</summary>
    /// <param name="ToDisk">Whether it sleeps on its disk.</param>
    internal sealed record Suspend(bool ToDisk) : MonitorEvent;

    /// <summary>The guest woke (<c>WAKEUP</c>).</summary>
    internal sealed record Wakeup : MonitorEvent;

    /// <summary>The watchdog fired (<c>WATCHDOG</c>).</summary>
    /// <param name="Action">What QEMU does about it.</param>
    internal sealed record Watchdog(string Action) : MonitorEvent;

    /// <summary>The guest set its clock (<c>RTC_CHANGE</c>).</summary>
    /// <param name="OffsetSeconds">How far it is from the host's.</param>
    internal sealed record ClockChange(long OffsetSeconds) : MonitorEvent;

    /// <summary>The balloon has another size (<c>BALLOON_CHANGE</c>).</summary>
    /// <param name="Bytes">The guest's memory now.</param>
    internal sealed record BalloonChange(long Bytes) : MonitorEvent;

    /// <summary>A disk failed (<c>BLOCK_IO_ERROR</c>).</summary>
    /// <param name="Device">The drive's name; empty where blocks have nodes.</param>
    /// <param name="Node">The node's name.</param>
    /// <param name="Action">What QEMU does about it: <c>ignore</c>, <c>report</c>, <c>stop</c>.</param>
    /// <param name="NoSpace">Whether the host has no space.</param>
    /// <param name="QomPath">The device's path.</param>
    internal sealed record BlockError(string Device, string Node, string Action, bool NoSpace, string QomPath) : MonitorEvent;

    /// <summary>A tray moved (<c>DEVICE_TRAY_MOVED</c>).</summary>
    /// <param name="Device">The device's alias.</param>
    /// <param name="Open">Whether it is open now.</param>
    internal sealed record TrayMoved(string Device, bool Open) : MonitorEvent;

    /// <summary>A device is gone (<c>DEVICE_DELETED</c>).</summary>
    /// <param name="Device">The device's alias; null: it had none.</param>
    internal sealed record DeviceDeleted(string? Device) : MonitorEvent;

    /// <summary>The guest's kernel gave up (<c>GUEST_PANICKED</c>).</summary>
    internal sealed record Panicked : MonitorEvent;

    /// <summary>A migration goes on (<c>MIGRATION</c>).</summary>
    /// <param name="Status">QEMU's state: <c>setup</c>, <c>active</c>, <c>completed</c>, <c>failed</c>, <c>cancelled</c>.</param>
    internal sealed record Migration(string Status) : MonitorEvent;

    /// <summary>A migration begins another pass over memory (<c>MIGRATION_PASS</c>).</summary>
    /// <param name="Number">Which.</param>
    internal sealed record MigrationPass(int Number) : MonitorEvent;

    /// <summary>A dump has ended (<c>DUMP_COMPLETED</c>).</summary>
    /// <param name="Error">What went wrong; null: nothing.</param>
    internal sealed record DumpCompleted(string? Error) : MonitorEvent;

    /// <summary>The guest opened or closed a channel (<c>VSERPORT_CHANGE</c>).</summary>
    /// <param name="Device">The channel's alias.</param>
    /// <param name="Open">Whether it is open now.</param>
    internal sealed record ChannelChange(string Device, bool Open) : MonitorEvent;

    /// <summary>An event that the driver has no use for, as it came.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Data">What it says.</param>
    internal sealed record Other(string Name, JsonElement Data) : MonitorEvent;
}
