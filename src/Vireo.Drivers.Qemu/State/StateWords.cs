using Vireo.Contract.Domains.States;

namespace Vireo.Drivers.Qemu.State;

/// <summary>libvirt's words for states and reasons, as its status files have them; a reason's number is its place.</summary>
internal static class StateWords
{
    private static readonly string[] Unknown = ["unknown"];
    private static readonly string[] States = ["nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended"];

    private static readonly string[][] Reasons =
    [
        Unknown,
        [
            "unknown", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled", "save canceled", "wakeup",
            "crashed", "post-copy", "post-copy failed",
        ],
        Unknown,
        [
            "unknown", "user", "migration", "save", "dump", "ioerror", "watchdog", "from snapshot", "shutdown", "snapshot", "panicked",
            "starting up", "post-copy", "post-copy failed", "api error",
        ],
        ["unknown", "user"],
        ["unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon"],
        ["unknown", "panicked"],
        Unknown,
    ];

    internal static string Of(DomainState state) => States[(int)state];

    internal static string Of(DomainState state, int reason) => Reasons[(int)state].ElementAtOrDefault(reason) ?? "unknown";

    /// <summary>Reads the two words; null: no such state.</summary>
    internal static (DomainState State, int Reason)? Read(string? state, string? reason)
    {
        int number = Array.IndexOf(States, state);
        return number < 0 ? null : ((DomainState)number, Math.Max(0, Array.IndexOf(Reasons[number], reason)));
    }
}
