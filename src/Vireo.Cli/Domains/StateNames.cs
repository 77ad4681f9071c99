using Vireo.Cli.Output;
using Vireo.Contract.Domains.States;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary>States and reasons in virsh's words.</summary>
internal static class StateNames
{
    private static readonly string[] States = ["no state", "running", "idle", "paused", "in shutdown", "shut off", "crashed", "pmsuspended"];

    // By state, then by reason; both are numbers of libvirt's.
    private static readonly string[][] Reasons =
    [
        ["unknown"],
        [
            "unknown", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled", "save canceled", "event wakeup",
            "crashed", "post-copy", "post-copy failed",
        ],
        ["unknown"],
        [
            "unknown", "user", "migrating", "saving", "dumping", "I/O error", "watchdog", "from snapshot", "shutting down",
            "creating snapshot", "crashed", "starting up", "post-copy", "post-copy failed", "api error",
        ],
        ["unknown", "user"],
        ["unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon"],
        ["unknown", "panicked"],
        ["unknown"],
    ];

    internal static string Of(DomainState state) => At(States, (int)state, "no state");

    internal static string OfReason(DomainStatus status) =>
        (int)status.State >= 0 && (int)status.State < Reasons.Length ? At(Reasons[(int)status.State], status.Reason, "unknown") : "unknown";

    /// <summary>How a terminal shows a state.</summary>
    /// <param name="state">The state in virsh's words.</param>
    /// <returns>Its tone.</returns>
    internal static Tone ToneOf(string state) => state switch
    {
        "running" => Tone.Good,
        "paused" or "in shutdown" or "pmsuspended" => Tone.Attention,
        "crashed" => Tone.Bad,
        _ => Tone.Plain,
    };

    private static string At(string[] names, int index, string otherwise) => index >= 0 && index < names.Length ? names[index] : otherwise;
}
