using System.Globalization;
using System.Text;
using Vireo.Host.Files;

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

    /// <summary>The paths below libvirt's folders.</summary>
    internal static DriverPaths In(HostFolders folders)
    {
        string configuration = Path.Combine(folders.Configuration, Driver);
        string run = Path.Combine(folders.Run, Driver);
        string cache = Path.Combine(folders.Cache, Driver);
        return new()
        {
            IsSystem = folders.IsSystem,
            Configuration = configuration,
            Run = folders.IsSystem ? run : Path.Combine(run, "run"),
            Lib = folders.IsSystem ? Path.Combine(folders.Lib, Driver) : Path.Combine(configuration, "lib"),
            Cache = folders.IsSystem ? cache : Path.Combine(cache, "cache"),
            Log = folders.IsSystem ? Path.Combine(folders.Log, Driver) : Path.Combine(cache, "log"),
        };
    }

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
}
