using Vireo.Contract.Domains.Events.Lifecycle;

namespace Vireo.Cli.Events;

/// <summary>Kinds of events, and what lifecycle events tell, in virsh's words.</summary>
internal static class EventNames
{
    internal const string Lifecycle = "lifecycle";

    /// <summary>The kinds, in the order of libvirt's numbers.</summary>
    internal static readonly string[] Kinds = [Lifecycle];

    private static readonly string[] Types =
    [
        "Defined", "Undefined", "Started", "Suspended", "Resumed", "Stopped", "Shutdown", "PMSuspended", "Crashed",
    ];

    // By type, then by detail; both are numbers of libvirt's.
    private static readonly string[][] Details =
    [
        ["Added", "Updated", "Renamed", "Snapshot"],
        ["Removed", "Renamed"],
        ["Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"],
        ["Paused", "Migrated", "I/O Error", "Watchdog", "Restored", "Snapshot", "API error", "Post-copy", "Post-copy Error"],
        ["Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"],
        ["Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot"],
        ["Finished", "Finished after guest request", "Finished after host request"],
        ["Memory", "Disk"],
        ["Panicked", "Crashloaded"],
    ];

    internal static string Of(DomainEventType type) => At(Types, (int)type);

    internal static string OfDetail(DomainEventType type, int detail) =>
        (int)type >= 0 && (int)type < Details.Length ? At(Details[(int)type], detail) : "unknown";

    private static string At(string[] names, int index) => index >= 0 && index < names.Length ? names[index] : "unknown";
}
