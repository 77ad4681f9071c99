using System.Globalization;
using System.Text;

namespace Vireo.Drivers.Qemu.State;

/// <summary>Where the driver's files lie: libvirt's own places, so that a host can move from libvirtd to this daemon and back.</summary>
internal sealed record DriverPaths
{
    private const int ShortNameLength = 20;
    private const string Driver = "qemu";

    /// <summary>Whether these are the system's, not one user's.</summary>
    internal required bool IsSystem { get; init; }

    /// <summary>Definitions.</summary>
    internal required string Configuration { get; init; }

    /// <summary>What a reboot empties: status, pid files.</summary>
    internal required string Run { get; init; }

    /// <summary>What guests keep: saved memory, variables of firmware, their own folders.</summary>
    internal required string Lib { get; init; }

    /// <summary>What can be made again.</summary>
    internal required string Cache { get; init; }

    /// <summary>Guests' logs.</summary>
    internal required string Log { get; init; }

    /// <summary>Links to the definitions of guests that start with the daemon.</summary>
    internal string Autostart => Path.Combine(Configuration, "autostart");

    /// <summary>Saved memory of guests that go on from it.</summary>
    internal string Save => IsSystem ? Path.Combine(Lib, "save") : Path.Combine(Configuration, "save");

    /// <summary>Variables of guests' firmware.</summary>
    internal string Nvram => IsSystem ? Path.Combine(Lib, "nvram") : Path.Combine(Configuration, "nvram");

    /// <summary>Says that this boot's guests have been started.</summary>
    internal string AutostartMarker => Path.Combine(Run, "autostarted");

    /// <summary>Held while a daemon has these files.</summary>
    internal string DriverLock => Path.Combine(Run, "driver.pid");

    /// <summary>The system's.</summary>
    internal static DriverPaths OfSystem() => new()
    {
        IsSystem = true,
        Configuration = "/etc/libvirt/qemu",
        Run = "/run/libvirt/qemu",
        Lib = "/var/lib/libvirt/qemu",
        Cache = "/var/cache/libvirt/qemu",
        Log = "/var/log/libvirt/qemu",
    };

    /// <summary>One user's.</summary>
    internal static DriverPaths OfUser(Func<string, string?> environment)
    {
        string home = environment("HOME") is { Length: > 0 } set ? set : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string configuration = Path.Combine(Rooted(environment("XDG_CONFIG_HOME")) ?? Path.Combine(home, ".config"), "libvirt", Driver);
        string cache = Path.Combine(Rooted(environment("XDG_CACHE_HOME")) ?? Path.Combine(home, ".cache"), "libvirt", Driver);
        string run = Rooted(environment("XDG_RUNTIME_DIR")) is { } runtime
            ? Path.Combine(runtime, "libvirt", Driver, "run")
            : Path.Combine(cache, "run");
        return new()
        {
            IsSystem = false,
            Configuration = configuration,
            Run = run,
            Lib = Path.Combine(configuration, "lib"),
            Cache = Path.Combine(cache, "cache"),
            Log = Path.Combine(cache, "log"),
        };
    }

    /// <summary>A guest's saved definition.</summary>
    internal string DefinitionOf(string name) => Path.Combine(Configuration, name + ".xml");

    /// <summary>The link that starts a guest with the daemon.</summary>
    internal string AutostartOf(string name) => Path.Combine(Autostart, name + ".xml");

    /// <summary>A running guest's status.</summary>
    internal string StatusOf(string name) => Path.Combine(Run, name + ".xml");

    /// <summary>A running guest's pid file.</summary>
    internal string PidFileOf(string name) => Path.Combine(Run, name + ".pid");

    /// <summary>A guest's log.</summary>
    internal string LogOf(string name) => Path.Combine(Log, name + ".log");

    /// <summary>The memory that a guest goes on from at its next start.</summary>
    internal string SaveOf(string name) => Path.Combine(Save, name + ".save");

    /// <summary>A run's own folder: key, monitor.</summary>
    internal string FolderOf(int id, string name) => Path.Combine(Lib, "domain-" + RunName(id, name));

    /// <summary>Where a run's channels are.</summary>
    internal string ChannelsOf(int id, string name) => Path.Combine(Lib, "channel", "target", "domain-" + RunName(id, name));

    /// <summary>A run's short name, unique by its id (<c>virDomainDefGetShortName</c>): <c>7-web</c>.</summary>
    internal static string RunName(int id, string name)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{id}-");
        foreach (Rune rune in name.EnumerateRunes().Take(ShortNameLength))
        {
            text.Append(rune.ToString());
        }

        return text.ToString();
    }

    private static string? Rooted(string? path) => Path.IsPathRooted(path) ? path : null;
}
